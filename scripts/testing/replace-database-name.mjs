// @ts-check

/**
 * The same MongoDB, another database. Not by `URL`, which refuses an address of several hosts.
 *
 * @param {string} uri
 * @param {string} database
 * @returns {string}
 */
export function replaceDatabaseName(uri, database) {
  return uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`);
}
