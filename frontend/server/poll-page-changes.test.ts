import { setProcessLogger } from '@digivaardig/observability/process-logger';
import { describe, expect, it, vi } from 'vitest';
import type { PageChanges } from '@digivaardig/contracts/page-changes';
import { InvalidationLog } from '@digivaardig/contracts/invalidation-log';
import { pollPageChanges } from './poll-page-changes.ts';

const noChanges: PageChanges = { at: 0, complete: true, changes: [] };

/** Starts polling a cms whose answers the test gives one by one. */
function startPolling() {
  const invalidationLog = new InvalidationLog();
  const polls: PromiseWithResolvers<PageChanges>[] = [];
  let notifyPoll = (): void => undefined;
  const stop = pollPageChanges({
    invalidationLog,
    intervalMs: 10,
    fetchChanges: () => {
      const poll = Promise.withResolvers<PageChanges>();
      polls.push(poll);
      notifyPoll();
      return poll.promise;
    },
  });
  /** Resolves when the poll with this number, counted from 1, was sent. */
  const waitForPoll = async (number: number): Promise<PromiseWithResolvers<PageChanges>> => {
    while (polls.length < number) await new Promise<void>((resolve) => (notifyPoll = resolve));
    return polls[number - 1]!;
  };
  return { invalidationLog, polls, stop, waitForPoll };
}

describe('pollPageChanges', () => {
  it('polls again after an answer, one request at a time', async () => {
    const { invalidationLog, polls, stop, waitForPoll } = startPolling();
    (await waitForPoll(1)).resolve({
      at: 0,
      complete: true,
      changes: [{ id: '1', municipality: 'assen' }],
    });
    await waitForPoll(2);
    expect(polls).toHaveLength(2);
    expect(invalidationLog.hasFreshLease(performance.now())).toBe(true);
    stop();
  });

  it('starts the lease when the poll was sent, not when its answer arrived', async () => {
    const { invalidationLog, stop, waitForPoll } = startPolling();
    const first = await waitForPoll(1);
    const sentAt = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 30));
    first.resolve(noChanges);
    await waitForPoll(2);
    expect(invalidationLog.polledAt).toBeLessThanOrEqual(sentAt);
    stop();
  });

  it('logs one error while the cms does not answer, and goes on polling', async () => {
    const error = vi.fn();
    setProcessLogger({ debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error });
    const { invalidationLog, stop, waitForPoll } = startPolling();
    (await waitForPoll(1)).reject(new Error('no answer'));
    (await waitForPoll(2)).reject(new Error('no answer'));
    (await waitForPoll(3)).resolve(noChanges);
    await waitForPoll(4);
    expect(error).toHaveBeenCalledTimes(1);
    expect(invalidationLog.hasFreshLease(performance.now())).toBe(true);
    stop();
  });

  it('sends no poll after it was stopped', async () => {
    const { polls, stop, waitForPoll } = startPolling();
    stop();
    (await waitForPoll(1)).resolve(noChanges);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(polls).toHaveLength(1);
  });
});
