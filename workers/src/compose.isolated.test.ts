import { makeWorld, type World } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import { readEnv } from './env.ts';
import { JobFailure } from '@digivaardig/cms/platform/jobs/job-failure';
import { announceChange, retryEvent } from '@digivaardig/cms/testing/announce-change';
import { openIsolatedRedis } from './testing/isolated-redis.ts';
import { clearOutbox, countEffects, outboxRow } from '@digivaardig/cms/testing/read-rows';
import { compose, type Workers } from './compose.ts';
import { sweepOutbox } from './runtime/sweep-outbox.ts';
import { readHealth } from './runtime/read-health.ts';

let payload: Payload;
let world: World;
let redis: Awaited<ReturnType<typeof openIsolatedRedis>>;
let workers: Workers;
/** The error that the job throws; null for none. */
let jobError: Error | null = null;
let attempts = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
  await clearOutbox(payload);
  redis = await openIsolatedRedis();
  workers = await compose({
    env: { ...readEnv({ REDIS_URI: redis.uri }), WORKERS_HEALTH_PORT: 0, LOG_LEVEL: 'error' },
    clock: systemClock,
    timing: { retryDelayMs: 5, lockDurationMs: 30_000, stalledIntervalMs: 30_000 },
    checkpoint: (name) => {
      if (name !== 'recompute-benchmark.claimed') return Promise.resolve();
      attempts += 1;
      return jobError ? Promise.reject(jobError) : Promise.resolve();
    },
  });
  workers.context.log.level = 'silent';
});
afterAll(async () => {
  await workers.stop();
  await redis.close();
});
beforeEach(() => {
  jobError = null;
  attempts = 0;
});

const reaches = (event: string, state: string) =>
  vi.waitUntil(async () => (await outboxRow(payload, event)).state === state, { timeout: 20_000 });

describe('a change in the cms', () => {
  it('becomes a job, a snapshot and a processed event, and its row is done', async () => {
    const event = await announceChange(world);
    await reaches(event, 'done');
    expect(await countEffects(payload, event, world.a)).toEqual({ processed: 1, snapshots: 1 });
    expect(attempts).toBe(1);
  });
});

describe('an event whose job keeps failing', () => {
  it('is dead after the last attempt, with an error code, and runs again when retried', async () => {
    jobError = new RangeError('a secret of the content');
    const event = await announceChange(world);
    await reaches(event, 'dead');
    expect(attempts).toBe(8);
    const row = await outboxRow(payload, event);
    expect(row).toMatchObject({ errorCode: 'unexpected', attempts: 1 });
    expect(JSON.stringify(row)).not.toContain('secret');
    jobError = null;
    await retryEvent(world, event);
    await reaches(event, 'done');
    expect((await countEffects(payload, event, world.a)).processed).toBe(1);
  });

  it('stores nothing of the error in Redis between attempts', async () => {
    jobError = new RangeError('a secret of the content');
    const event = await announceChange(world);
    await vi.waitUntil(async () => (await redis.dump()).includes('unexpected'));
    expect(await redis.dump()).not.toContain('secret');
    jobError = null;
    await reaches(event, 'done');
  });

  it('waits while a mail server is away, and is done when it is back', async () => {
    jobError = new JobFailure('mail-delayed', { permanent: false });
    const event = await announceChange(world);
    await vi.waitUntil(() => attempts === 8, { timeout: 20_000 });
    await vi.waitUntil(async () => (await workers.queue.counts()).active === 0);
    expect(await outboxRow(payload, event)).toMatchObject({ state: 'queued' });
    jobError = null;
    await sweepOutbox(workers.context, 0);
    await reaches(event, 'done');
  });

  it('is dead at once when the failure is permanent', async () => {
    jobError = new JobFailure('mail-refused', { permanent: true });
    const event = await announceChange(world);
    await reaches(event, 'dead');
    expect(attempts).toBe(1);
    expect(await outboxRow(payload, event)).toMatchObject({ errorCode: 'mail-refused' });
    await retryEvent(world, event);
    jobError = null;
    await reaches(event, 'done');
  });
});

describe('the health of the workers', () => {
  it('reports database, Redis, queues and the lag of the outbox', async () => {
    expect(await readHealth(workers.context, () => Promise.resolve([]))).toMatchObject({
      status: 'ok',
      database: true,
      redis: true,
      outbox: { waiting: 0, dead: 0 },
      queues: { waiting: 0 },
    });
  });
});
