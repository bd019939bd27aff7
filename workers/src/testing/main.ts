// The same workers, with a clock that a test sets and jobs that a test starts. Tests send orders
// over the process channel.
import { setTimeout } from 'node:timers/promises';
import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import { z } from 'zod';
import { readEnv } from '../env.ts';
import { sweepOutbox } from '../runtime/sweep-outbox.ts';
import { compose } from '../compose.ts';
import { stopOnSignal } from '../runtime/stop-on-signal.ts';

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('set-clock'), now: z.iso.datetime().nullable() }),
  z.object({
    type: z.literal('tick'),
    job: z.string(),
    /** Municipality to do the work of; null for all that have something due. */
    tenant: z.string().nullable().default(null),
    id: z.number(),
  }),
  z.object({ type: z.literal('sweep'), id: z.number() }),
  z.object({ type: z.literal('stop-at'), checkpoint: z.string() }),
  z.object({ type: z.literal('go-on') }),
]);

const say = (line: object): void => void process.send?.(line);

let fixed: Date | null = null;
let barrier: string | null = null;
let goOn: (() => void)[] = [];
const waiting = new Map<string, number[]>();

/** Resolves when no job waits or runs: a job may queue others, one for each municipality. */
async function waitUntilIdle(): Promise<void> {
  for (;;) {
    const { waiting, active } = await workers.queue.counts();
    if (waiting + active === 0) return;
    await setTimeout(20);
  }
}

const workers = await compose({
  env: readEnv(),
  clock: { now: () => fixed ?? systemClock.now() },
  checkpoint: async (name) => {
    if (barrier !== name && goOn.length === 0) return;
    // When one job stops, all stop: a kill then interrupts no transaction, which SecantusDB would
    // keep open forever.
    if (barrier === name) say({ type: 'reached', checkpoint: name });
    await new Promise<void>((resolve) => goOn.push(resolve));
  },
  // A test that kills a worker waits until its job is queued again: the lock must expire, and a
  // check must run.
  timing: { retryDelayMs: 50, lockDurationMs: 3000, stalledIntervalMs: 1000 },
  onFinished: (name) => {
    const id = waiting.get(name)?.shift();
    if (id !== undefined) void waitUntilIdle().then(() => say({ type: 'ticked', id }));
  },
});
stopOnSignal(workers.stop);
// A test that died cannot stop its workers.
process.on('disconnect', () => process.exit(1));

process.on('message', (raw) => {
  const order = message.parse(raw);
  switch (order.type) {
    case 'set-clock':
      fixed = order.now === null ? null : new Date(order.now);
      return;
    case 'stop-at':
      barrier = order.checkpoint;
      return;
    case 'go-on':
      barrier = null;
      for (const pass of goOn) pass();
      goOn = [];
      return;
    case 'sweep':
      void sweepOutbox(workers.context, 0).then(() => say({ type: 'ticked', id: order.id }));
      return;
    case 'tick':
      waiting.set(order.job, [...(waiting.get(order.job) ?? []), order.id]);
      void workers.queue.add({
        name: order.job,
        payload: { v: 1, tenant: order.tenant, event: null },
      });
  }
});
// Orders need a queue.
while (!(await workers.queue.isReachable())) await setTimeout(20);
say({ type: 'ready' });
