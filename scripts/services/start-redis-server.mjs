// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../processes/start-process.mjs';
import { sendRedisCommand } from './redis-command.mjs';
import { waitForService } from './wait-for-service.mjs';

/**
 * Starts Redis as BullMQ needs it: it evicts nothing, and queued jobs survive a restart.
 *
 * @param {string} executable
 * @param {import('./start-services.mjs').ServiceFolders & { port: number }} options
 * @returns {Promise<import('../processes/start-process.mjs').RunningProcess>}
 */
export async function startRedisServer(executable, { dataDir, logDir, runDir, port }) {
  const home = join(dataDir, 'redis');
  mkdirSync(home, { recursive: true });
  const running = await startProcess({
    name: 'redis',
    command: executable,
    args: [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--dir',
      home,
      '--daemonize',
      'no',
      '--appendonly',
      'yes',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    ],
    cwd: home,
    env: process.env,
    logDir,
    runDir,
  });
  await waitForService(running, async () => (await sendRedisCommand(port, 'PING')) === '+PONG');
  return running;
}
