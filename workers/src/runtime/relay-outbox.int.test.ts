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

const readState = async (id: string) => (await outboxRow(payload, id)).state;

/** Runs the waiting jobs with a worker. */
async function work(): Promise<void> {
  const connection = workerConnection(redis.uri, silentLogger);
  const context = aRuntimeContext(payload, { queue });
  const runner = new BullmqJobRunner({
    redis: connection,
    log: silentLogger,
    handlers: { 'recompute-benchmark': (job) => runEventJob(context, 'recompute-benchmark', job) },
    onExhausted: () => Promise.resolve(),
  });
  await vi.waitUntil(async () => (await readState(event)) === 'done', { timeout: 10_000 });
  await runner.close();
  connection.disconnect();
}

describe('the relay', () => {
  it('queues a new event once, however often it runs', async () => {
    const context = aRuntimeContext(payload, { queue });
    expect(await relayOutbox(context)).toBe(false);
    expect(await readState(event)).toBe('queued');
    await relayOutbox(context);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });

  it('creates no second job after a crash between queue and database', async () => {
    const context = aRuntimeContext(payload, { queue });
    await relayOutbox(context);
    const rows = payload.db.collections['outbox']!;
    await rows.updateOne({ _id: event }, { $set: { state: 'new' } });
    await relayOutbox(context);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });

  it('leaves events new while the queue is unreachable', async () => {
    const broken = new FakeJobQueue();
    broken.disconnect();
    await expect(relayOutbox(aRuntimeContext(payload, { queue: broken }))).rejects.toThrow();
    expect(await readState(event)).toBe('new');
  });

  it('queues ids only, nothing that reveals a person or a text', async () => {
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

describe('a row with an id of another type', () => {
  it.each(['new', 'queued'])('in the state %s stops no other', async (state) => {
    const at = new Date(0);
    const row = { v: 1, type: 'content.changed', tenantId: world.a, attempts: 0, createdAt: at };
    const odd = { ...row, _id: 'geen-id' as never, state, queuedAt: at };
    await payload.db.collections['outbox']!.collection.insertOne(odd);
    const context = aRuntimeContext(payload, { queue });
    await relayOutbox(context);
    await sweepOutbox(context, -60_000);
    expect(await readState(event)).toBe('queued');
    await work();
    expect(await readState(event)).toBe('done');
  });
});

describe('more events than one round takes', () => {
  const rows = () => payload.db.collections['outbox']!.collection;
  /** Written to the database directly, a millisecond apart, the youngest first. */
  const many = (count: number, state = 'new') =>
    rows().insertMany(
      Array.from({ length: count }, (_, n) => {
        const at = new Date(Date.parse('2026-11-01T00:00:00Z') + count - n);
        const row = { v: 1, type: 'content.changed', tenantId: `g${count - n}`, attempts: 0 };
        return { ...row, state, createdAt: at, updatedAt: at, queuedAt: at };
      }),
    );

  it('are queued in several rounds, the oldest first, and the relay reports when none is left', async () => {
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

  it('are all swept at once, also while the clock does not advance', async () => {
    await many(1200, 'queued');
    const fake = new FakeJobQueue();
    const clock = new FakeClock('2026-11-02T00:00:00Z');
    expect(await sweepOutbox(aRuntimeContext(payload, { queue: fake, clock }))).toBe(1200);
    expect(new Set(fake.waiting.map(({ jobId }) => jobId)).size).toBe(1200);
  });

  it('become one job each, though two relays read them at the same time', async () => {
    await many(300);
    const contexts = [1, 2].map(() => aRuntimeContext(payload, { queue }));
    await Promise.all(contexts.map(relayOutbox));
    expect(await queue.counts()).toMatchObject({ waiting: 301 });
    expect(await rows().countDocuments({ state: 'queued' })).toBe(301);
  });
});

describe('an event without a valid job', () => {
  const spoil = (change: object) =>
    payload.db.collections['outbox']!.updateOne({ _id: event }, { $set: change });

  it.each([
    ['of an unknown type', { type: 'moon.landed' }, 'unknown-event'],
    ['of another version', { v: 2 }, 'unreadable-event'],
  ])(
    'is dead at once when it is %s, and the next event is queued',
    async (_what, change, errorCode) => {
      await spoil(change);
      const next = await announceChange(world);
      await relayOutbox(aRuntimeContext(payload, { queue }));
      expect(await outboxRow(payload, event)).toMatchObject({ state: 'dead', errorCode });
      expect(await readState(next)).toBe('queued');
      expect(await queue.counts()).toMatchObject({ waiting: 1 });
    },
  );
});

describe('the sweeper', () => {
  it('queues the jobs again that Redis lost', async () => {
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

  it('leaves events that were queued a moment ago, and events that are done', async () => {
    const context = aRuntimeContext(payload, { queue });
    await relayOutbox(context);
    expect(await sweepOutbox(context)).toBe(0);
    await work();
    expect(await sweepOutbox(context, 0)).toBe(0);
  });

  it('creates no second job for an event that still waits', async () => {
    const context = aRuntimeContext(payload, { queue });
    await relayOutbox(context);
    await sweepOutbox(context, 0);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });
});
