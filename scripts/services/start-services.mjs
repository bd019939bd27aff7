// @ts-check
import { findFreePorts } from '../ports/find-free-ports.mjs';
import { startMongodb } from './start-mongodb.mjs';
import { startRedis } from './start-redis.mjs';

/** @typedef {{ dataDir: string, logDir: string, runDir: string }} ServiceFolders */
/** @typedef {import('../processes/start-process.mjs').RunningProcess} RunningProcess */
/** @typedef {{ uri: string, description: string, running?: RunningProcess }} Service */

/**
 * Finds or starts MongoDB and Redis, and waits until both answer.
 *
 * @param {object} options
 * @param {ServiceFolders} options.folders where data, logs and process records go
 * @param {{ mongodb: number, redis: number }} [options.ports] free ones when left out
 * @param {{ DATABASE_URI?: string | undefined, REDIS_URI?: string | undefined }} options.env
 * @returns {Promise<{ databaseUri: string, redisUri: string, description: string, running: RunningProcess[], stop: () => Promise<void> }>}
 *   `running` holds what was started here; `stop` stops Redis and then MongoDB, and keeps the data
 * @throws {import('../user-error.mjs').UserError} after stopping what had been started
 */
export async function startServices({ folders, ports, env }) {
  const [mongodbPort, redisPort] = ports ? [ports.mongodb, ports.redis] : await findFreePorts(2);
  const mongodb = await startMongodb(env.DATABASE_URI, { ...folders, port: Number(mongodbPort) });
  /** @type {Service} */
  let redis;
  try {
    redis = await startRedis(env.REDIS_URI, { ...folders, port: Number(redisPort) });
  } catch (error) {
    await mongodb.running?.stop(20_000);
    throw error;
  }
  return {
    databaseUri: mongodb.uri,
    redisUri: redis.uri,
    description: `MongoDB: ${mongodb.description}; Redis: ${redis.description}`,
    running: [redis.running, mongodb.running].filter((running) => running !== undefined),
    stop: async () => {
      await redis.running?.stop(10_000);
      await mongodb.running?.stop(20_000);
    },
  };
}
