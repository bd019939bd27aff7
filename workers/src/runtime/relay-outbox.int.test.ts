import { makeWorld, type World } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { BullmqJobRunner } from '../adapters/bullmq-job-runner.ts';
import { producerConnection, workerConnection } from '../adapters/redis-connection.ts';
import { aRuntimeContext } from '../testing/a-runtime-context.ts';
import { announceChange, telling } from '@digivaardig/cms/testing/announce-change';
import { FakeClock } from '@digivaardig/cms/testing/fake-clock';
import { FakeJobQueue } from '../testing/fake-job-queue.ts';
import { openIsolatedRedis } from '../testing/isolated-redis.ts';
import { clearOutbox, countEffects, outboxRow } from '@digivaardig/cms/testing/read-rows';
import { silentLogger } from '../testing/silent-logger.ts';
import { runEventJob } from '../testing/run-event-job.ts';
import { relayOutbox } from './relay-outbox.ts';
import { sweepOutbox } from './sweep-outbox.ts';

let payload: Payload;
let world: World;
let redis: Awaited<ReturnType<typeof openIsolatedRedis>>;
let queue: BullmqJobQueue;
let event: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
  redis = await openIsolatedRedis();
  queue = new BullmqJobQueue(producerConnection(redis.uri, silentLogger));
  await vi.waitUntil(() => queue.isReachable());
});
afterAll(async () => {
  await queue.close();
  await redis.close();
});
beforeEach(async () => {
  await redis.flush();
  await clearOutbox(payload);
  event = await announceChange(world);
});

const stateOf = async (id: string) => (await outboxRow(payload, id)).state;

/** Lets a worker do what waits. */
async function work(): Promise<void> {
  const connection = workerConnection(redis.uri, silentLogger);
  const context = aRuntimeContext(payload, { queue });
  const runner = new BullmqJobRunner({
    redis: connection,
    log: silentLogger,
    handlers: { 'recompute-benchmark': (job) => runEventJob(context, 'recompute-benchmark', job) },
    onExhausted: () => Promise.resolve(),
  });
  await vi.waitUntil(async () => (await stateOf(event)) === 'done', { timeout: 10_000 });
  await runner.close();
  connection.disconnect();
}

describe('the relay', () => {
  it('queues a new event once, however often it comes round', async () => {
    const context = aRuntimeContext(payload, { queue });
    expect(await relayOutbox(context)).toBe(false);
    expect(await stateOf(event)).toBe('queued');
    await relayOutbox(context);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });

  it('that died between queue and database makes no second job', async () => {
    const context = aRuntimeContext(payload, { queue });
    await relayOutbox(context);
    const rows = payload.db.collections['outbox']!;
    await rows.updateOne({ _id: event }, { $set: { state: 'new' } });
    await relayOutbox(context);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });

  it('leaves events where they are while the queue is out of reach', async () => {
    const broken = new FakeJobQueue();
    broken.disconnect();
    await expect(relayOutbox(aRuntimeContext(payload, { queue: broken }))).rejects.toThrow();
    expect(await stateOf(event)).toBe('new');
  });

  it('puts ids in the queue, and nothing that tells of a person or a text', async () => {
    await relayOutbox(aRuntimeContext(payload, { queue }));
    const text = await redis.dump();
    expect(text).toContain(event);
    expect(text).toContain(world.a);
    for (const word of telling) expect(text).not.toContain(word);
    const fake = new FakeJobQueue();
    await announceChange(world);
    await relayOutbox(aRuntimeContext(payload, { queue: fake }));
    const [job] = fake.waiting;
    expect(Object.keys(job?.payload ?? {}).sort()).toEqual(['event', 'tenant', 'v']);
    expect(job?.jobId).toMatch(/^outbox-[0-9a-f]{24}$/);
  });
});

describe('more events than go in one round', () => {
  const rows = () => payload.db.collections['outbox']!.collection;
  /** Written past the cms, a millisecond apart, the youngest first. */
  const many = (count: number, state = 'new') =>
    rows().insertMany(
      Array.from({ length: count }, (_, n) => {
        const at = new Date(Date.parse('2026-11-01T00:00:00Z') + count - n);
        const row = { v: 1, type: 'content.changed', tenantId: `g${count - n}`, attempts: 0 };
        return { ...row, state, createdAt: at, updatedAt: at, queuedAt: at };
      }),
    );

  it('go in several, the oldest first, and the relay says when there is no more', async () => {
    await many(700);
    const fake = new FakeJobQueue();
    const context = aRuntimeContext(payload, { queue: fake });
    expect(await relayOutbox(context)).toBe(true);
    expect(fake.waiting).toHaveLength(500);
    expect(await relayOutbox(context)).toBe(false);
    const tenants = fake.waiting.map((job) => job.payload.tenant);
    expect(tenants.slice(0, 700)).toEqual(Array.from({ length: 700 }, (_, n) => `g${n + 1}`));
    expect(fake.waiting.at(-1)?.payload.event).toBe(event);
  });

  it('are all swept at once, also when the clock stands still', async () => {
    await many(1200, 'queued');
    const fake = new FakeJobQueue();
    const clock = new FakeClock('2026-11-02T00:00:00Z');
    expect(await sweepOutbox(aRuntimeContext(payload, { queue: fake, clock }))).toBe(1200);
    expect(new Set(fake.waiting.map(({ jobId }) => jobId)).size).toBe(1200);
  });

  it('become one job each, though two relays take them at the same time', async () => {
    await many(300);
    const contexts = [1, 2].map(() => aRuntimeContext(payload, { queue }));
    await Promise.all(contexts.map(relayOutbox));
    expect(await queue.counts()).toMatchObject({ waiting: 301 });
    expect(await rows().countDocuments({ state: 'queued' })).toBe(301);
  });
});

describe('an event that no job can be made of', () => {
  const spoil = (change: object) =>
    payload.db.collections['outbox']!.updateOne({ _id: event }, { $set: change });

  it.each([
    ['of a kind that nobody handles', { type: 'moon.landed' }, 'unknown-event'],
    ['of another version', { v: 2 }, 'unreadable-event'],
  ])('%s is dead at once, and the one behind it is queued', async (_what, change, errorCode) => {
    await spoil(change);
    const next = await announceChange(world);
    await relayOutbox(aRuntimeContext(payload, { queue }));
    expect(await outboxRow(payload, event)).toMatchObject({ state: 'dead', errorCode });
    expect(await stateOf(next)).toBe('queued');
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });
});

describe('the sweeper', () => {
  it('queues again what a Redis without memory lost', async () => {
    const context = aRuntimeContext(payload, { queue });
    await relayOutbox(context);
    await redis.flush();
    expect(await queue.counts()).toMatchObject({ waiting: 0 });
    await relayOutbox(context);
    expect(await queue.counts()).toMatchObject({ waiting: 0 });
    expect(await sweepOutbox(context, 0)).toBe(1);
    await work();
    expect((await countEffects(payload, event, world.a)).processed).toBe(1);
  });

  it('leaves alone what was queued a moment ago, and what is done', async () => {
    const context = aRuntimeContext(payload, { queue });
    await relayOutbox(context);
    expect(await sweepOutbox(context)).toBe(0);
    await work();
    expect(await sweepOutbox(context, 0)).toBe(0);
  });

  it('makes no second job of an event that still waits', async () => {
    const context = aRuntimeContext(payload, { queue });
    await relayOutbox(context);
    await sweepOutbox(context, 0);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });
});
