import { workerConnection } from '../adapters/redis-connection.ts';
import { silentLogger } from './silent-logger.ts';

type Connection = ReturnType<typeof workerConnection>;

/** Numbers of the databases that tests may empty: the platform uses 0, the browser tests 1. */
const numbers = Array.from({ length: 14 }, (_, index) => index + 2);

/** The owner of this key owns the database. It expires, for runs that were killed. */
const claim = ['in-use-by-a-test', String(process.pid), 'EX', 600] as const;

/** Reserves a database that no other run has, since two runs may share a Redis. */
async function reserveDatabase(baseUri: string): Promise<{ uri: string; redis: Connection }> {
  for (const number of numbers) {
    const uri = new URL(`/${number}`, baseUri).href;
    const redis = workerConnection(uri, silentLogger);
    if ((await redis.set(...claim, 'NX')) === 'OK') return { uri, redis };
    redis.disconnect();
  }
  throw new Error('Every database of this Redis is in use by a test.');
}

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

/** Opens an empty database of its own on the Redis of the tests. */
export async function openIsolatedRedis() {
  const baseUri = process.env['REDIS_URI'];
  if (!baseUri) throw new Error('No REDIS_URI: run with `npm test -- --only integration`.');
  const { uri, redis } = await reserveDatabase(baseUri);
  const flush = async (): Promise<void> => {
    await redis
      .multi()
      .flushdb()
      .set(...claim)
      .exec();
  };
  await flush();
  return {
    uri,
    /** Simulates a Redis that lost its data. */
    flush,
    /** Simulates a Redis that lost the jobs of its schedules, and not the schedules. */
    deleteJobs: async (): Promise<void> => {
      const lost = await redis.keys('bull:*:repeat:*:*');
      const lists = ['delayed', 'wait', 'active'].map((list) => `bull:digivaardig:${list}`);
      await redis.del(...lost, ...lists);
    },
    deleteWaitingJobs: async (): Promise<void> => {
      await redis.del(...(await redis.keys('bull:*:start-*')), 'bull:digivaardig:wait');
    },
    /** Everything that Redis stores, as text. */
    dump: async (): Promise<string> => {
      const keys = await redis.keys('*');
      const values = await Promise.all(keys.map((key) => valueOf(redis, key)));
      return JSON.stringify([keys, values]);
    },
    close: async () => {
      await redis.flushdb();
      redis.disconnect();
    },
  };
}
