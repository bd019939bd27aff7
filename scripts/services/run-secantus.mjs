// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../processes/start-process.mjs';
import { askMongodb } from './ask-mongodb.mjs';
import { awaitService } from './await-service.mjs';
import { ensureVenv } from './ensure-venv.mjs';

/**
 * SecantusDB: the MongoDB wire protocol over WiredTiger, for development and tests.
 *
 * @param {string} python
 * @param {import('./bring-up-services.mjs').Place & { port: number, name?: string }} place
 * @returns {Promise<import('../processes/start-process.mjs').Running>}
 */
export async function runSecantus(python, { dataDir, logDir, runDir, port, name = 'mongodb' }) {
  const venv = await ensureVenv({ python, requirements: ['SecantusDB==0.7.0b3'] });
  const home = join(dataDir, name);
  mkdirSync(home, { recursive: true });
  const running = await startProcess({
    name,
    command: join(venv, 'bin', 'secantusd-py'),
    args: [
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--storage-path',
      home,
      '--cache-size',
      '512M',
      '--log-level',
      'WARNING',
    ],
    cwd: home,
    env: process.env,
    logDir,
    runDir,
  });
  await awaitService(running, async () => {
    const { isWritablePrimary } = await askMongodb(port, { hello: 1, $db: 'admin' });
    return isWritablePrimary === true;
  });
  return running;
}
