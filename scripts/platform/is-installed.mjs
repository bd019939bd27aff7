// @ts-check

/** @typedef {{ version?: string, link?: boolean, optional?: boolean }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lockfile */

/**
 * Compares what should be installed with npm's own record of what is.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} present node_modules/.package-lock.json, written when an install ends well
 * @returns {boolean} whether every package is there in its version; optional ones may be absent,
 *   since most are for other platforms
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.optional) return true;
    const found = present.packages[path];
    return found !== undefined && found.version === entry.version && found.link === entry.link;
  });
}
