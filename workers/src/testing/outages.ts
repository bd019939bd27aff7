import { expect, vi } from 'vitest';
import { announceChange } from '@digivaardig/cms/testing/announce-change';
import type { CrashTestEnvironment } from './crash-test-environment.ts';
import type { startIsolatedServices } from './isolated-services.ts';
import { clearOutbox, countEffects } from '@digivaardig/cms/testing/read-rows';

type Services = Awaited<ReturnType<typeof startIsolatedServices>>;
type Outage = (ground: CrashTestEnvironment, services: Services) => Promise<void>;

/**
 * Stops a job at its checkpoint, causes the outage, and expects that every effect happened once.
 */
async function during(
  ground: CrashTestEnvironment,
  outage: (goOn: () => void) => Promise<void>,
  changes = 1,
): Promise<void> {
  const { payload, world } = ground;
  await ground.waitUntilIdle();
  await clearOutbox(payload);
  const { snapshots } = await countEffects(payload, '', world.a);
  const reached = ground.worker().stopAt('recompute-benchmark.claimed');
  await announceChange(world);
  await reached;
  await outage(() => void ground.worker().goOn());
  await ground.waitUntilIdle();
  await ground.expectOnce();
  expect((await countEffects(payload, '', world.a)).snapshots).toBe(snapshots + changes);
}

/** Deletes everything in Redis. */
const empty = async ({ queue, emptyRedis }: CrashTestEnvironment): Promise<void> => {
  await emptyRedis();
  expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
};

/** The outages that may happen while a job runs. */
export const outages: readonly [string, Outage][] = [
  [
    'Redis is emptied, and the worker goes on',
    (ground) =>
      during(ground, async (goOn) => {
        await empty(ground);
        goOn();
      }),
  ],
  [
    'Redis is emptied, and the worker is killed',
    (ground) =>
      during(ground, async () => {
        await empty(ground);
        await ground.replace();
        await ground.worker().sweep();
      }),
  ],
  [
    'Redis stops, more is changed, and Redis starts again',
    (ground, services) =>
      during(
        ground,
        async (goOn) => {
          await services.stop('redis');
          await announceChange(ground.world);
          goOn();
          await services.start('redis');
        },
        2,
      ),
  ],
  [
    'Redis stops and starts without what it held',
    (ground, services) =>
      during(ground, async (goOn) => {
        await services.stop('redis');
        goOn();
        await services.start('redis');
        await vi.waitUntil(() => ground.queue.isReachable(), { timeout: 20_000 });
        await empty(ground);
        await ground.worker().sweep();
      }),
  ],
  [
    'MongoDB stops and starts again',
    (ground, services) =>
      during(ground, async (goOn) => {
        await services.stop('mongodb');
        goOn();
        await services.start('mongodb');
      }),
  ],
  [
    'MongoDB and Redis stop and start again',
    (ground, services) =>
      during(ground, async (goOn) => {
        await services.stop('redis');
        await services.stop('mongodb');
        goOn();
        await services.start('redis');
        await services.start('mongodb');
      }),
  ],
];
