import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { producerConnection } from '../adapters/redis-connection.ts';
import { openIsolatedRedis } from '../testing/isolated-redis.ts';
import { silentLogger } from '../testing/silent-logger.ts';
import { registerSchedules } from './register-schedules.ts';

let redis: Awaited<ReturnType<typeof openIsolatedRedis>>;
let queues: BullmqJobQueue[];

beforeAll(async () => {
  redis = await openIsolatedRedis();
  queues = [1, 2].map(() => new BullmqJobQueue(producerConnection(redis.uri, silentLogger)));
  for (const queue of queues) await vi.waitUntil(() => queue.isReachable());
});
afterAll(async () => {
  for (const queue of queues) await queue.close();
  await redis.close();
});

it('registerSchedules gives each job one schedule, also when two processes register twice, and runs the shortages job once at the start', async () => {
  for (const queue of [...queues, ...queues]) await registerSchedules(queue);
  expect(await queues[0]!.counts()).toEqual({ waiting: 1, active: 0, delayed: 6 });
  const text = await redis.dump();
  const names = [
    'publish-due-news',
    'sweep-outbox',
    'notify-news-shortages',
    'take-weekly-snapshots',
    'delete-inactive-accounts',
    'delete-ended-feeds',
  ];
  for (const name of names) {
    expect(text).toContain(`schedule-${name}`);
  }
  expect(text).toContain('Europe/Amsterdam');
});

it('registerSchedules removes the schedules of deleted jobs', async () => {
  const queue = queues[0]!;
  const payload = { v: 1, tenant: null, event: null } as const;
  await queue.schedule('schedule-old-job', '0 0 5 * * 1', { name: 'old-job', payload });
  const key = ':repeat:schedule-old-job';
  expect(await redis.dump()).toContain(key);
  await registerSchedules(queue);
  expect(await redis.dump()).not.toContain(key);
});
