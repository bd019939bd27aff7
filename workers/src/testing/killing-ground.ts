import { asSystem } from '@digivaardig/cms/access/system';
import { makeWorld } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import { expect, vi } from 'vitest';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { producerConnection } from '../adapters/redis-connection.ts';
import type { CheckpointName } from '../ports/checkpoint.ts';
import { silent } from './silent.ts';
import { catchMail } from './smtp-catcher.ts';
import { startWorker } from './start-worker.ts';

type Worker = Awaited<ReturnType<typeof startWorker>>;

const patience = { timeout: 40_000, interval: 50 };

/** A world with one worker in it, which a test ends where it wants; another takes its place. */
export async function killingGround(redisUri: string) {
  const payload = await openCms();
  const world = await makeWorld(payload, ['communicationOfficer', 'functionalAdmin']);
  const queue = new BullmqJobQueue(producerConnection(redisUri, silent));
  await vi.waitUntil(() => queue.isReachable(), patience);
  const mail = await catchMail({ port: 0 });
  const start = () => startWorker(redisUri, { SMTP_URL: `smtp://127.0.0.1:${mail.port}` });
  let worker = await start();
  const unfinished = () =>
    asSystem(payload).count({ collection: 'outbox', where: { state: { not_equals: 'done' } } });

  /** Waits until every event is done and no job is left. */
  const settled = async (): Promise<void> => {
    await vi.waitUntil(async () => (await unfinished()).totalDocs === 0, patience);
    await vi.waitUntil(async () => {
      const { waiting, active, delayed } = await queue.counts();
      return waiting + active + delayed === 0;
    }, patience);
  };

  return {
    ...{ payload, world, queue, settled, mails: mail.mails },
    worker: (): Worker => worker,
    /** Lets the worker run up to this point, ends it there without a word, and starts another. */
    killAt: async (point: CheckpointName, work: () => Promise<unknown>): Promise<void> => {
      const reached = worker.stopAt(point);
      await work();
      await reached;
      await worker.kill();
      worker = await start();
    },
    /** Every event was handled exactly once. */
    expectOnce: async (): Promise<void> => {
      const events = await asSystem(payload).find({ collection: 'outbox', pagination: false });
      const processed = await asSystem(payload).find({
        ...{ collection: 'processed-events', pagination: false },
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

export type KillingGround = Awaited<ReturnType<typeof killingGround>>;
