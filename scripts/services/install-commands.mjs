// @ts-check

/** @typedef {'mongod' | 'redis'} Service */

/** @type {Record<Service, { darwin: string, linux: string }>} */
const commands = {
  mongod: {
    darwin: 'brew tap mongodb/brew && brew install mongodb-community',
    linux: 'sudo apt-get install python3 python3-venv',
  },
  redis: { darwin: 'brew install redis', linux: 'sudo apt-get install redis-server' },
};

/**
 * The command that gets a service, or what runs one, where nothing was found. WSL is Linux.
 *
 * @param {Service} service
 * @param {string} platform
 */
export const getInstallCommand = (service, platform) =>
  commands[service][platform === 'darwin' ? 'darwin' : 'linux'];
