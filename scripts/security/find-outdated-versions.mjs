// @ts-check

/** @typedef {{ file: string, name: string, version: string }} UsedVersion */
/** @typedef {import('./version-floors.mjs').VersionFloor} VersionFloor */

/**
 * Lists the images of a Dockerfile or a compose file. Images that the file builds itself have no
 * version and are left out.
 *
 * @param {string} file
 * @param {string} text
 * @returns {UsedVersion[]}
 */
export function listImages(file, text) {
  const references = text.matchAll(
    /^\s*(?:FROM|image:)\s+["']?(?:[\w./-]+\/)?([\w-]+):([\w.-]+)/gm,
  );
  return [...references].map(([, name = '', tag = '']) => ({ file, name, version: tag }));
}

/**
 * Compares the first three numbers; what follows, such as `-alpine`, names a variant.
 *
 * @param {string} version
 * @param {string} floor
 */
function isBelow(version, floor) {
  const toNumbers = (/** @type {string} */ text) =>
    text.split('-')[0]?.split('.').map(Number) ?? [];
  const [actual, lowest] = [toNumbers(version), toNumbers(floor)];
  // A tag such as `8` or `latest` moves, so nobody knows which version it is.
  if (actual.length < 3 || actual.some(Number.isNaN)) return true;
  const index = actual.findIndex((number, position) => number !== lowest[position]);
  return index >= 0 && (actual[index] ?? 0) < (lowest[index] ?? 0);
}

/**
 * @param {readonly UsedVersion[]} used
 * @param {readonly VersionFloor[]} floors
 * @returns {string[]} a line for each version below its floor, and for each that has no floor
 */
export function findOutdatedVersions(used, floors) {
  return used.flatMap(({ file, name, version }) => {
    const rule = floors.find((floor) => floor.name === name);
    if (!rule) return [`${file}: ${name} ${version} has no floor`];
    const { floor, advisory } = rule;
    return isBelow(version, floor)
      ? [`${file}: ${name} ${version} is below ${floor} (${advisory})`]
      : [];
  });
}
