// @ts-check

/** @typedef {{ version?: string, link?: boolean, optional?: boolean }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lockfile */

/**
 * Compares the lockfile with npm's record of the installed packages.
 *
 * @param {Lockfile} lockfile package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, written after a successful install
 * @returns {boolean} whether every package is installed in its version; optional ones may be
 *   missing, since most are for other platforms
 */
export function isInstalled(lockfile, installed) {
  return Object.entries(lockfile.packages).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.optional) return true;
    const actual = installed.packages[path];
    return actual !== undefined && actual.version === entry.version && actual.link === entry.link;
  });
}
