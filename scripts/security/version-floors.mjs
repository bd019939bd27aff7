// @ts-check

/**
 * @typedef {object} VersionFloor
 * @property {string} name the image, or the npm package, of the production shape
 * @property {string} floor the lowest version of our release line without known security holes
 * @property {string} advisory why: the last advisory of 2025 or 2026 that the floor resolves
 */

/**
 * The lowest version of everything that production runs and npm does not audit. Raise a floor with
 * each advisory; the test beside this file then names every file that is behind.
 *
 * @type {readonly VersionFloor[]}
 */
export const versionFloors = [
  { name: 'mongo', floor: '8.0.37', advisory: 'CVE-2026-120824, after CVE-2025-14847 in 8.0.17' },
  { name: 'redis', floor: '8.2.9', advisory: 'CVE-2026-81934, after CVE-2026-23479' },
  { name: 'caddy', floor: '2.11.4', advisory: 'CVE-2026-52845, after CVE-2026-27588 in 2.11.1' },
  { name: 'node', floor: '24.22.1', advisory: 'CVE-2026-111497, after CVE-2026-48618 in 24.17.0' },
];

/**
 * The package `node` runs `npm start` and the tests, on loopback. It is published by others than
 * the images and ends at 24.21.0, before the release of October 2026.
 *
 * @type {VersionFloor}
 */
export const nodePackageFloor = {
  name: 'node',
  floor: '24.21.0',
  advisory: 'the releases of January to July 2026; no later version of this package exists',
};
