import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { BullmqJobRunner } from '../adapters/bullmq-job-runner.ts';
import { producerConnection, workerConnection } from '../adapters/redis-connection.ts';
import { openIsolatedRedis } from '../testing/isolated-redis.ts';
import { silentLogger } from '../testing/silent-logger.ts';
import type { RegisteredSchedule } from '../ports/schedule-store.ts';
import { listSchedules } from './list-schedules.ts';
import {
  listScheduleProblems,
  maintainSchedules,
  reconcileSchedules,
} from './maintain-schedules.ts';
import type { Poller } from './poll.ts';

let redis: Awaited<ReturnType<typeof openIsolatedRedis>>;
let queues: BullmqJobQueue[];
let poller: Poller | null = null;

beforeAll(async () => {
  redis = await openIsolatedRedis();
  queues = [1, 2].map(() => new BullmqJobQueue(producerConnection(redis.uri, silentLogger)));
  for (const queue of queues) await vi.waitUntil(() => queue.isReachable());
});
afterAll(async () => {
  for (const queue of queues) await queue.close();
  await redis.close();
});
beforeEach(() => redis.flush());
afterEach(async () => {
  await poller?.stop();
  poller = null;
});

const payload = { v: 1, tenant: null, event: null } as const;
const wanted = listSchedules();
const seldom = wanted.filter(({ pattern }) => !pattern.startsWith('*'));

const partsOf = (queue: BullmqJobQueue, schedules = wanted) => ({
  queue,
  schedules: queue.schedules,
  wanted: schedules,
  log: silentLogger,
});
const first = (schedules = wanted) => partsOf(queues[0]!, schedules);
const registeredIds = async () => (await queues[0]!.schedules.list()).map(({ id }) => id).sort();
const wantedIds = wanted.map(({ id }) => id).sort();

describe('reconcileSchedules', () => {
  it('registers each schedule once when two processes start together, and runs each job once', async () => {
    await Promise.all(queues.map((queue) => reconcileSchedules(partsOf(queue))));
    await Promise.all(queues.map((queue) => reconcileSchedules(partsOf(queue))));
    expect(await registeredIds()).toEqual(wantedIds);
    const { waiting, delayed } = await queues[0]!.counts();
    expect(waiting + delayed).toBe(2 * wanted.length);
    expect(await redis.dump()).toContain('Europe/Amsterdam');
  });

  it('leaves equal schedules as they are', async () => {
    await reconcileSchedules(first(seldom));
    const register = vi.spyOn(queues[0]!.schedules, 'register');
    const before = await redis.dump();
    await reconcileSchedules(first(seldom));
    expect(register).not.toHaveBeenCalled();
    expect(JSON.parse(await redis.dump())).toEqual(JSON.parse(before));
    register.mockRestore();
  });

  it('removes the schedules of deleted jobs', async () => {
    const request = { name: 'old-job', payload };
    await queues[0]!.schedules.register({
      id: 'schedule-old-job',
      pattern: '0 0 5 * * 1',
      request,
    });
    await reconcileSchedules(first());
    expect(await registeredIds()).toEqual(wantedIds);
  });

  it.each([
    ['pattern', { pattern: '0 0 6 * * 2' }],
    ['job', { request: { name: 'another', payload } }],
  ])('replaces a schedule with another %s', async (_what, change) => {
    const schedule = seldom[0]!;
    await queues[0]!.schedules.register({ ...schedule, ...change });
    await reconcileSchedules(first([schedule]));
    const [registered] = await queues[0]!.schedules.list();
    expect(registered?.isSameAs(schedule)).toBe(true);
  });

  it('registers a schedule again that a clock ahead of its time put far off', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * 86_400_000 });
    await queues[0]!.schedules.register(wanted[0]!);
    vi.useRealTimers();
    await reconcileSchedules(first([wanted[0]!]));
    const [{ nextRunAt }] = (await queues[0]!.schedules.list()) as [RegisteredSchedule];
    expect(nextRunAt.getTime() - Date.now()).toBeLessThan(10_000);
  });

  it('registers a schedule again whose next job was lost', async () => {
    await reconcileSchedules(first(seldom));
    await redis.deleteJobs();
    expect(await listScheduleProblems(first(seldom))).toEqual(
      seldom.map(({ id }) => ({ schedule: id, problem: 'stopped' })),
    );
    await reconcileSchedules(first(seldom));
    expect(await listScheduleProblems(first(seldom))).toEqual([]);
  });
});

describe('listScheduleProblems', () => {
  it('names every schedule of an emptied Redis', async () => {
    await reconcileSchedules(first());
    expect(await listScheduleProblems(first())).toEqual([]);
    await redis.flush();
    expect(await listScheduleProblems(first())).toEqual(
      wanted.map(({ id }) => ({ schedule: id, problem: 'missing' })),
    );
  });
});

describe('maintainSchedules', () => {
  it('runs the jobs that run at the start once, also when no schedule is missing', async () => {
    await reconcileSchedules(first(seldom));
    await redis.deleteWaitingJobs();
    poller = maintainSchedules(first(seldom));
    const starting = seldom.filter(({ runsAtStart }) => runsAtStart).length;
    const countWaiting = async () => (await queues[0]!.counts()).waiting;
    await vi.waitUntil(async () => (await countWaiting()) >= starting);
    expect(await redis.dump()).toContain('start-notify-news-shortages');
    expect(await countWaiting()).toBe(starting);
  });

  it('lets a job fire again after Redis was emptied, within ten seconds', async () => {
    const schedule = { ...wanted[0]!, pattern: '* * * * * *', runsAtStart: false };
    let runs = 0;
    const connection = workerConnection(redis.uri, silentLogger);
    const runner = new BullmqJobRunner({
      redis: connection,
      handlers: { [schedule.request.name]: () => Promise.resolve(void (runs += 1)) },
      log: silentLogger,
      onExhausted: () => Promise.resolve(),
    });
    poller = maintainSchedules(first([schedule]));
    await vi.waitUntil(() => runs > 2, { timeout: 10_000 });
    await redis.flush();
    runs = 0;
    // The first run makes up for what was missed; more come from the schedule.
    await vi.waitUntil(() => runs > 3, { timeout: 10_000 });
    await runner.close();
    connection.disconnect();
  });
});
