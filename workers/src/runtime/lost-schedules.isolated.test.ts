import { services } from '../testing/use-isolated-services.ts';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import { announceChange } from '@digivaardig/cms/testing/announce-change';
import { makeWorld, type World } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import { clearOutbox, countEffects, outboxRow } from '@digivaardig/cms/testing/read-rows';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { producerConnection } from '../adapters/redis-connection.ts';
import { compose, type Workers } from '../compose.ts';
import { readEnv } from '../env.ts';
import { freePort } from '../testing/free-port.ts';
import { silentLogger } from '../testing/silent-logger.ts';
import { listSchedules } from './list-schedules.ts';
import { listScheduleProblems } from './maintain-schedules.ts';

const wanted = listSchedules();
const waitLimits = { timeout: 30_000, interval: 50 };

let payload: Payload;
let world: World;
let workers: Workers;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
  await clearOutbox(payload);
  workers = await compose({
    env: { ...readEnv({ REDIS_URI: services.redisUri }), WORKERS_HEALTH_PORT: 0 },
    clock: systemClock,
    checkpoint: () => Promise.resolve(),
    schedules: wanted,
  });
  workers.context.log.level = 'silent';
});
afterAll(async () => {
  await workers.stop();
  await services.close();
});

const listProblems = () => listScheduleProblems({ schedules: workers.queue.schedules, wanted });
const areAlive = () =>
  listProblems().then(
    (problems) => problems.length === 0,
    () => false,
  );
const newsRunAt = async (): Promise<number> => {
  const schedules = await workers.queue.schedules.list();
  return schedules.find(({ id }) => id === 'schedule-publish-due-news')?.lastRunAt?.getTime() ?? 0;
};

async function emptyRedis(): Promise<void> {
  const redis = producerConnection(services.redisUri, silentLogger);
  await vi.waitUntil(() => redis.status === 'ready', waitLimits);
  await redis.flushall();
  redis.disconnect();
}

describe('while workers run, schedules and events outlive a Redis that', () => {
  it.each([
    ['is emptied', emptyRedis],
    [
      'is killed and starts again',
      async () => {
        await services.kill('redis');
        await services.start('redis');
      },
    ],
    [
      'stops and starts again',
      async () => {
        await services.stop('redis');
        await services.start('redis');
      },
    ],
    [
      'is killed and starts empty',
      async () => {
        await services.kill('redis');
        await services.start('redis');
        await emptyRedis();
      },
    ],
  ])('%s', async (_what, lose) => {
    await vi.waitUntil(areAlive, waitLimits);
    await lose();
    const event = await announceChange(world);
    await vi.waitUntil(areAlive, waitLimits);
    // The publisher of news fires every five seconds: twice, so once by its schedule.
    for (const _time of [1, 2]) {
      const before = await newsRunAt();
      await vi.waitUntil(async () => (await newsRunAt()) > before, waitLimits);
    }
    await vi.waitUntil(async () => (await outboxRow(payload, event)).state === 'done', waitLimits);
    expect(await countEffects(payload, event, world.a)).toMatchObject({ processed: 1 });
  });
});

it('workers that start without Redis wait for it, report that, and are well when it is there', async () => {
  await services.stop('redis');
  const port = await freePort();
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const child = fork(main, {
    execArgv: [],
    env: {
      ...process.env,
      REDIS_URI: services.redisUri,
      WORKERS_HEALTH_PORT: String(port),
      LOG_LEVEL: 'silent',
    },
  });
  const exited = once(child, 'exit');
  const answers = (status: number) =>
    vi.waitUntil(
      () =>
        fetch(`http://127.0.0.1:${String(port)}/health`).then(
          (answer) => answer.status === status,
          () => false,
        ),
      waitLimits,
    );
  await answers(503);
  await services.start('redis');
  await answers(200);
  child.kill('SIGTERM');
  expect((await exited)[0]).toBe(0);
});
