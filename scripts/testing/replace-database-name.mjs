// @ts-check

/**
 * Returns the address of another database on the same MongoDB. It does not use `URL`, which rejects
 * an address with several hosts.
 *
 * @param {string} uri
 * @param {string} database
 * @returns {string}
 */
export function replaceDatabaseName(uri, database) {
  return uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`);
}
