import { setTimeout } from 'node:timers/promises';
import { asSystem } from '@digivaardig/cms/platform/access/system-client';
import { makeWorld } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import { expect, vi } from 'vitest';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { producerConnection } from '../adapters/redis-connection.ts';
import type { CheckpointName } from './checkpoint-name.ts';
import { silentLogger } from './silent-logger.ts';
import { startFakeSmtpServer } from './fake-smtp-server.ts';
import { startWorker } from './start-worker.ts';

type Worker = Awaited<ReturnType<typeof startWorker>>;

const waitLimits = { timeout: 40_000, interval: 50 };

/** A world with one worker, which a test kills where it wants; another worker takes its place. */
export async function createCrashTestEnvironment(redisUri: string) {
  const payload = await openCms();
  const world = await makeWorld(payload, ['communicationOfficer', 'functionalAdmin']);
  // News of B would be published at the same time as that of A, and a kill could interrupt one of
  // the two in a transaction, which SecantusDB does not end.
  await asSystem(payload).update({
    collection: 'municipalities',
    id: world.b,
    data: { newsSlots: [] },
    context: { suppressEvents: true },
  });
  const redis = producerConnection(redisUri, silentLogger);
  const queue = new BullmqJobQueue(redis);
  await vi.waitUntil(() => queue.isReachable(), waitLimits);
  const mail = await startFakeSmtpServer({ port: 0 });
  const start = () => startWorker(redisUri, { SMTP_URL: `smtp://127.0.0.1:${mail.port}` });
  let worker = await start();
  const unfinished = async () =>
    (
      await asSystem(payload).find({
        collection: 'outbox',
        where: { state: { not_equals: 'done' } },
        pagination: false,
      })
    ).docs;

  const isIdle = async (): Promise<boolean> => {
    const { waiting, active, delayed } = await queue.counts();
    return waiting + active + delayed + (await unfinished()).length === 0;
  };
  /**
   * Waits until every event is done and no job is left. A service that is restarting counts as
   * busy.
   */
  const waitUntilIdle = async (): Promise<void> => {
    const end = performance.now() + waitLimits.timeout;
    while (!(await isIdle().catch(() => false))) {
      if (performance.now() > end) {
        const rows = (await unfinished()).map(({ type, state, errorCode, attempts }) =>
          [type, state, errorCode, attempts].join(' '),
        );
        throw new Error(`Not idle: ${rows.join(', ')}; ${JSON.stringify(await queue.counts())}`);
      }
      await setTimeout(waitLimits.interval);
    }
  };

  /** Kills the worker and starts another. */
  const replace = async (): Promise<void> => {
    await worker.kill();
    worker = await start();
  };

  return {
    payload,
    world,
    queue,
    waitUntilIdle,
    mails: mail.mails,
    /** Simulates a Redis that lost its data. */
    emptyRedis: async (): Promise<void> => {
      await redis.flushdb();
    },
    worker: (): Worker => worker,
    /** Lets the worker run up to this point, kills it there, and starts another. */
    killAt: async (point: CheckpointName, work: () => Promise<unknown>): Promise<void> => {
      const reached = worker.stopAt(point);
      await work();
      await reached;
      await replace();
    },
    replace,
    /** Expects that every event was handled exactly once. */
    expectOnce: async (): Promise<void> => {
      const events = await asSystem(payload).find({ collection: 'outbox', pagination: false });
      const processed = await asSystem(payload).find({
        collection: 'processed-events',
        pagination: false,
        where: { event: { in: events.docs.map(({ id }) => id) } },
      });
      expect(processed.docs.map(({ event }) => event).sort()).toEqual(
        events.docs.map(({ id }) => id).sort(),
      );
    },
    close: async (): Promise<void> => {
      await worker.stop();
      await queue.close();
      await mail.close();
      await payload.destroy();
    },
  };
}

export type CrashTestEnvironment = Awaited<ReturnType<typeof createCrashTestEnvironment>>;
