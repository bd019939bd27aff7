import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** A connection for workers: it waits for Redis to come back. */
export function workerConnection(uri: string, log: Logger): Redis {
  return watched(new Redis(uri, { maxRetriesPerRequest: null }), log);
}

/** A connection for who adds jobs: it fails fast, since the outbox keeps what could not be added. */
export function producerConnection(uri: string, log: Logger): Redis {
  return watched(new Redis(uri, { maxRetriesPerRequest: 1, enableOfflineQueue: false }), log);
}

function watched(redis: Redis, log: Logger): Redis {
  redis.on('error', (error: Error) => log.warn({ code: error.name }, 'redis unreachable'));
  return redis;
}
