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

it('wakes each job by one clock, also when two processes register them, twice, and looks once for shortages', async () => {
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

it('removes the schedules of jobs that are gone', async () => {
  const queue = queues[0]!;
  const payload = { v: 1, tenant: null, event: null } as const;
  await queue.schedule('schedule-old-job', '0 0 5 * * 1', { name: 'old-job', payload });
  const key = ':repeat:schedule-old-job';
  expect(await redis.dump()).toContain(key);
  await registerSchedules(queue);
  expect(await redis.dump()).not.toContain(key);
});
