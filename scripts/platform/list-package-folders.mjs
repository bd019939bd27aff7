// @ts-check

/** @typedef {import('./is-installed.mjs').Lockfile} Lockfile */

/**
 * Lists the folders that an install fills. Optional packages are left out: most are for other
 * platforms.
 *
 * @param {Lockfile} lockfile package-lock.json
 * @returns {string[]} from the root, for example `node_modules/yaml`
 */
export const listPackageFolders = ({ packages }) =>
  Object.entries(packages)
    .filter(([path, { link, optional }]) => path.includes('node_modules/') && !link && !optional)
    .map(([path]) => path);
