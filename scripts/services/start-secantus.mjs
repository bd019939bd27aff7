// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../processes/start-process.mjs';
import { isWritablePrimary } from './mongodb-command.mjs';
import { waitForService } from './wait-for-service.mjs';
import { ensureVenv } from './ensure-venv.mjs';

export const secantusRequirement = 'SecantusDB==0.7.0b3';

/**
 * @param {{ dataDir: string, name?: string }} options
 * @returns {string} the folder with the data of this server
 */
export const toSecantusHome = ({ dataDir, name = 'mongodb' }) => join(dataDir, name);

/**
 * Starts SecantusDB: the MongoDB wire protocol over WiredTiger, for development and tests.
 *
 * @param {string} python
 * @param {import('./start-services.mjs').ServiceFolders & { port: number, name?: string }} options
 * @returns {Promise<import('../processes/start-process.mjs').RunningProcess>}
 */
export async function startSecantus(python, { dataDir, logDir, runDir, port, name = 'mongodb' }) {
  const venv = await ensureVenv({ python, requirements: [secantusRequirement] });
  const home = toSecantusHome({ dataDir, name });
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
  await waitForService(running, () => isWritablePrimary(port));
  return running;
}
