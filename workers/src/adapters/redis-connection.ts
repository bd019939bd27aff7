import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** A connection for workers: it waits until Redis is back. */
export function workerConnection(uri: string, log: Logger): Redis {
  return watched(new Redis(uri, { maxRetriesPerRequest: null }), log);
}

/** A connection for producers: it fails fast, since the outbox holds what could not be queued. */
export function producerConnection(uri: string, log: Logger): Redis {
  return watched(
    new Redis(uri, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      // A Redis that hangs must not stop the loops that would notice.
      commandTimeout: 10_000,
    }),
    log,
  );
}

function watched(redis: Redis, log: Logger): Redis {
  redis.on('error', (error: Error) => log.warn({ err: error }, 'redis unreachable'));
  return redis;
}
