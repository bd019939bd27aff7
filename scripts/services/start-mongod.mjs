// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../processes/start-process.mjs';
import { runMongodbCommand } from './mongodb-command.mjs';
import { waitForService } from './wait-for-service.mjs';

/** Name of the replica set with one node; transactions exist only in a replica set. */
export const replicaSetName = 'digivaardig';

/** MongoDB's code for a member that has no replica set configuration yet. */
const notYetInitialized = 94;

/**
 * @param {number} port
 * @returns {Promise<{ version: number, members: { host: string }[] } | undefined>} undefined before
 *   the first initiation
 */
async function fetchReplicaSetConfig(port) {
  try {
    return (await runMongodbCommand(port, { replSetGetConfig: 1 })).config;
  } catch (error) {
    const { code } = /** @type {{ code?: unknown }} */ (error);
    if (code === notYetInitialized) return undefined;
    throw error;
  }
}

/**
 * Initiates the replica set on the first run, and updates its host when the port changed.
 *
 * @param {number} port
 * @returns {Promise<boolean>} whether the set accepts writes under this address
 */
async function ensureReplicaSet(port) {
  const host = `127.0.0.1:${port}`;
  const hello = await runMongodbCommand(port, { hello: 1 });
  if (hello.isWritablePrimary === true && hello.me === host) return true;
  const config = { _id: replicaSetName, members: [{ _id: 0, host }] };
  const current = await fetchReplicaSetConfig(port);
  if (!current) {
    await runMongodbCommand(port, { replSetInitiate: config }, 20_000);
  } else if (current.members[0]?.host !== host) {
    const next = { ...config, version: current.version + 1 };
    await runMongodbCommand(port, { replSetReconfig: next, force: true }, 20_000);
  }
  return false;
}

/**
 * Starts the mongod of this computer as a replica set with one node.
 *
 * @param {string} executable
 * @param {import('./start-services.mjs').ServiceFolders & { port: number, name?: string }} options
 * @returns {Promise<import('../processes/start-process.mjs').RunningProcess>}
 */
export async function startMongod(executable, { dataDir, logDir, runDir, port, name = 'mongodb' }) {
  const home = join(dataDir, 'mongod');
  mkdirSync(home, { recursive: true });
  const running = await startProcess({
    name,
    command: executable,
    args: [
      '--bind_ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--nounixsocket',
      '--dbpath',
      home,
      '--replSet',
      replicaSetName,
      '--wiredTigerCacheSizeGB',
      '0.5',
    ],
    cwd: home,
    env: process.env,
    logDir,
    runDir,
  });
  await waitForService(running, () => ensureReplicaSet(port));
  return running;
}
