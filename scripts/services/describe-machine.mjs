// @ts-check

/**
 * @typedef {object} Machine
 * @property {string} platform as Node names it: linux, darwin, win32
 * @property {string} arch x64, arm64
 * @property {boolean} hasGlibc false on Alpine, whose C library is musl
 */

/** @returns {Machine} */
export function describeMachine() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  const hasGlibc = report.header?.glibcVersionRuntime !== undefined;
  return { platform: process.platform, arch: process.arch, hasGlibc };
}
