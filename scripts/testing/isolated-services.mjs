// @ts-check Starts a MongoDB and a Redis for one test, which the test may stop and start. It runs
// as a process beside the test and takes commands over IPC, since the packages may not import
// scripts. It ends with the test.
import { findFreePorts } from '../ports/find-free-ports.mjs';
import { startMongodb } from '../services/start-mongodb.mjs';
import { startRedis } from '../services/start-redis.mjs';
import { openTestRun } from './open-test-run.mjs';

/** @typedef {'mongodb' | 'redis'} ServiceName */
/** @typedef {{ id: number, service: ServiceName, order: 'start' | 'stop' | 'kill' }} Command */

const run = await openTestRun();
const [mongodb, redis] = await findFreePorts(2);
const start = {
  mongodb: () => startMongodb(undefined, { ...run.folders, port: Number(mongodb) }),
  redis: () => startRedis(undefined, { ...run.folders, port: Number(redis) }),
};
/** @type {Record<ServiceName, import('../services/start-services.mjs').Service>} */
const services = { mongodb: await start.mongodb(), redis: await start.redis() };

/** SecantusDB writes its data when it stops, which takes seconds on a busy machine. */
const stopTimeoutMs = 20_000;

/** @param {Command} command */
async function execute({ id, service, order }) {
  try {
    if (order === 'start') services[service] = await start[service]();
    else if (order === 'stop') await services[service].running?.stop(stopTimeoutMs);
    else {
      services[service].running?.child.kill('SIGKILL');
      await services[service].running?.exited;
    }
    process.send?.({ id });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
}

process.on('message', (message) => void execute(/** @type {Command} */ (message)));
process.on('disconnect', () => {
  void Promise.all([
    services.redis.running?.stop(stopTimeoutMs),
    services.mongodb.running?.stop(stopTimeoutMs),
  ])
    .then(run.close)
    .finally(() => process.exit(0));
});
process.send?.({ id: 0, databaseUri: services.mongodb.uri, redisUri: services.redis.uri });
