// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../processes/start-process.mjs';
import { askRedis } from './ask-redis.mjs';
import { awaitService } from './await-service.mjs';

/**
 * Redis as BullMQ wants it: nothing is evicted, and what was queued survives a restart.
 *
 * @param {string} executable
 * @param {import('./bring-up-services.mjs').Place & { port: number }} place
 * @returns {Promise<import('../processes/start-process.mjs').Running>}
 */
export async function runRedis(executable, { dataDir, logDir, runDir, port }) {
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
  await awaitService(running, async () => (await askRedis(port, 'PING')) === '+PONG');
  return running;
}
