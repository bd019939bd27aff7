// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../processes/start-process.mjs';
import { runMongodbCommand } from './mongodb-command.mjs';
import { waitForService } from './wait-for-service.mjs';

/** Name of the one-node replica set; transactions exist only in a replica set. */
export const replicaSetName = 'digivaardig';

/**
 * Makes the set on the first run, and gives it our address when it was made on another port.
 *
 * @param {number} port
 */
async function formReplicaSet(port) {
  const host = `127.0.0.1:${port}`;
  const config = { _id: replicaSetName, members: [{ _id: 0, host }] };
  const hello = await runMongodbCommand(port, { hello: 1, $db: 'admin' });
  if (hello.isWritablePrimary === true && hello.me === host) return true;
  const asked = await runMongodbCommand(port, { replSetGetConfig: 1, $db: 'admin' });
  const known = /** @type {{ version: number, members: { host: string }[] } | undefined} */ (
    asked.config
  );
  if (!known) {
    await runMongodbCommand(port, { replSetInitiate: config, $db: 'admin' }, 20_000);
  } else if (known.members[0]?.host !== host) {
    const next = { ...config, version: known.version + 1 };
    await runMongodbCommand(port, { replSetReconfig: next, force: true, $db: 'admin' }, 20_000);
  }
  return false;
}

/**
 * A mongod of this computer as a one-node replica set.
 *
 * @param {string} executable
 * @param {import('./start-services.mjs').ServiceFolders & { port: number, name?: string }} server
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
  await waitForService(running, () => formReplicaSet(port));
  return running;
}
