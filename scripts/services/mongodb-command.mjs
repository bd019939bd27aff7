// @ts-check

/**
 * Runs one command on the admin database of a MongoDB on this machine. The driver is imported when
 * it is first needed: the modules of scripts load before dependencies are installed.
 *
 * @param {number} port
 * @param {import('mongodb').Document} command for example `{ hello: 1 }`
 * @param {number} [timeoutMs]
 * @returns {Promise<import('mongodb').Document>} the reply
 * @throws {import('mongodb').MongoError} when the server does not answer or rejects the command
 */
export async function runMongodbCommand(port, command, timeoutMs = 2000) {
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(`mongodb://127.0.0.1:${port}`, {
    // A member of a replica set that was not initiated yet must answer too.
    directConnection: true,
    serverSelectionTimeoutMS: timeoutMs,
    socketTimeoutMS: timeoutMs,
  });
  try {
    return await client.db('admin').command(command);
  } finally {
    await client.close();
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether the MongoDB on this port accepts writes
 */
export async function isWritablePrimary(port) {
  const hello = await runMongodbCommand(port, { hello: 1 });
  return hello.isWritablePrimary === true;
}
