import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobPayload } from '../ports/job-payload.ts';
import type { JobQueue } from '../ports/job-queue.ts';
import type { Handlers } from './fake-job-queue.ts';

/** An empty queue, and a function that runs its jobs. */
export interface QueueUnderTest {
  queue: JobQueue;
  /** Runs the waiting jobs one by one; a job without a handler fails permanently. */
  work(handlers: Handlers): Promise<void>;
}

const payload: JobPayload = { v: 1, tenant: 'gemeente', event: 'gebeurtenis' };
const idle = { waiting: 0, active: 0, delayed: 0 };

/** Tests that every job queue passes, the real one and the fake. */
export function itIsAJobQueue(name: string, open: () => Promise<QueueUnderTest>): void {
  describe(name, () => {
    let queue: JobQueue;
    let work: QueueUnderTest['work'];
    let done: JobPayload[];
    const note = (one: JobPayload) => Promise.resolve(void done.push(one));

    beforeEach(async () => {
      ({ queue, work } = await open());
      done = [];
    });
    afterEach(() => queue.close());

    const add = (jobId?: string, job = 'note') =>
      queue.add({ name: job, payload, ...(jobId ? { jobId } : {}) });

    it('starts empty and counts the waiting jobs', async () => {
      expect(await queue.counts()).toEqual(idle);
      await add();
      await add();
      expect(await queue.counts()).toEqual({ ...idle, waiting: 2 });
    });

    it('passes a job to its handler unchanged, once', async () => {
      await add();
      await work({ note });
      await work({ note });
      expect(done).toEqual([payload]);
      expect(await queue.counts()).toEqual(idle);
    });

    it('runs jobs in order of arrival', async () => {
      await queue.add({ name: 'note', payload: { ...payload, event: 'eerst' } });
      await queue.add({ name: 'note', payload: { ...payload, event: 'daarna' } });
      await work({ note });
      expect(done.map(({ event }) => event)).toEqual(['eerst', 'daarna']);
    });

    it('adds many jobs at once, in their order', async () => {
      const events = Array.from({ length: 50 }, (_, n) => `e${n}`);
      await queue.add(...events.map((event) => ({ name: 'note', payload: { ...payload, event } })));
      await queue.add();
      await work({ note });
      expect(done.map(({ event }) => event)).toEqual(events);
    });

    it.each([
      ['of another version', { ...payload, v: 2 }],
      ['with more than ids', { ...payload, name: 'Zoë' }],
      ['without an event', { v: 1, tenant: null }],
    ])('rejects a payload %s, and the other jobs of the same call', async (_what, wrong) => {
      const jobs = [payload, wrong as JobPayload].map((one) => ({ name: 'note', payload: one }));
      await expect(queue.add(...jobs)).rejects.toThrow();
      expect(await queue.counts()).toEqual(idle);
    });

    it('treats the same id as the same job while it waits', async () => {
      await add('outbox-6a');
      await add('outbox-6a');
      await add('outbox-6b');
      expect(await queue.counts()).toEqual({ ...idle, waiting: 2 });
    });

    it('accepts the same id for a new job after the first was done', async () => {
      await add('outbox-6a');
      await work({ note });
      await add('outbox-6a');
      await work({ note });
      expect(done).toHaveLength(2);
    });

    it('accepts the same id for a new job after the first failed permanently', async () => {
      await add('outbox-6a', 'unknown');
      await work({ note });
      await add('outbox-6a');
      await work({ note });
      expect(done).toHaveLength(1);
    });

    it.each(['outbox:6a', '1234'])('rejects %s as an id', async (jobId) => {
      await expect(add(jobId)).rejects.toThrow();
    });

    it('is reachable until it is closed', async () => {
      expect(await queue.isReachable()).toBe(true);
      await queue.close();
      expect(await queue.isReachable()).toBe(false);
      await expect(add()).rejects.toThrow();
    });
  });
}
