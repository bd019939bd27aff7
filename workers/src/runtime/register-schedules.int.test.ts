import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { producerConnection } from '../adapters/redis-connection.ts';
import { ownRedis } from '../testing/own-redis.ts';
import { silent } from '../testing/silent.ts';
import { registerSchedules } from './register-schedules.ts';

let redis: Awaited<ReturnType<typeof ownRedis>>;
let queues: BullmqJobQueue[];

beforeAll(async () => {
  redis = await ownRedis();
  queues = [1, 2].map(() => new BullmqJobQueue(producerConnection(redis.uri, silent)));
  for (const queue of queues) await vi.waitUntil(() => queue.isReachable());
});
afterAll(async () => {
  for (const queue of queues) await queue.close();
  await redis.close();
});

it('wakes each job by one clock, also when two processes register them, twice, and looks once for shortages', async () => {
  for (const queue of [...queues, ...queues]) await registerSchedules(queue);
  expect(await queues[0]!.counts()).toEqual({ waiting: 1, active: 0, delayed: 5 });
  const text = await redis.dump();
  const names = [
    'publish-due-news',
    'sweep-outbox',
    'settle-shortages',
    'take-weekly-snapshots',
    'forget-accounts',
  ];
  for (const name of names) {
    expect(text).toContain(`schedule-${name}`);
  }
  expect(text).toContain('Europe/Amsterdam');
});
