// @ts-check
// A MongoDB and a Redis of a test's own, which it may stop and start. A process beside the test, ordered over the channel
// between them, since the rooms know no scripts; it ends with the test.
import { findFreePorts } from '../ports/find-free-ports.mjs';
import { startMongodb } from '../services/start-mongodb.mjs';
import { startRedis } from '../services/start-redis.mjs';
import { openTestRun } from './open-test-run.mjs';

/** @typedef {'mongodb' | 'redis'} Name */
/** @typedef {{ id: number, service: Name, order: 'start' | 'stop' }} Order */

const run = await openTestRun();
const [mongodb, redis] = await findFreePorts(2);
const start = {
  mongodb: () => startMongodb(undefined, { ...run.folders, port: Number(mongodb) }),
  redis: () => startRedis(undefined, { ...run.folders, port: Number(redis) }),
};
/** @type {Record<Name, import('../services/start-services.mjs').Service>} */
const services = { mongodb: await start.mongodb(), redis: await start.redis() };

/** @param {Order} order */
async function obey({ id, service, order }) {
  if (order === 'start') services[service] = await start[service]();
  else await services[service].running?.stop(5000);
  process.send?.({ id });
}

process.on('message', (message) => void obey(/** @type {Order} */ (message)));
process.on('disconnect', () => {
  void Promise.all([services.redis.running?.stop(5000), services.mongodb.running?.stop(5000)])
    .then(run.close)
    .finally(() => process.exit(0));
});
process.send?.({ id: 0, databaseUri: services.mongodb.uri, redisUri: services.redis.uri });
