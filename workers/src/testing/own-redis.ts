import { workerConnection } from '../adapters/redis-connection.ts';
import { silent } from './silent.ts';

/** Numbers of a Redis's databases that tests may empty: the platform uses 0, the browser tests 1. */
const [first, count] = [2, 14];

type Connection = ReturnType<typeof workerConnection>;

async function valueOf(redis: Connection, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      throw new Error(`The test cannot read ${key}.`);
  }
}

/** A database of its own on the Redis of the tests, empty. */
export async function ownRedis() {
  const given = process.env['REDIS_URI'];
  if (!given) throw new Error('No REDIS_URI: run with `npm test -- --only integration`.');
  const uri = new URL(`/${first + (process.pid % count)}`, given).href;
  const redis = workerConnection(uri, silent);
  const flush = async () => void (await redis.flushdb());
  await flush();
  return {
    uri,
    /** As if Redis came back without its data. */
    flush,
    /** Everything that Redis holds, as text. */
    dump: async (): Promise<string> => {
      const keys = await redis.keys('*');
      const values = await Promise.all(keys.map((key) => valueOf(redis, key)));
      return JSON.stringify([keys, values]);
    },
    close: async () => {
      await flush();
      redis.disconnect();
    },
  };
}
