import type { Payload } from 'payload';
import { driverCollection } from '../access/driver-collection.ts';

/** An event that waits longer than this says that something stands still: half of it is one round of the sweeper. */
const lateAfter = 5 * 60;

export interface OutboxLag {
  waiting: number;
  dead: number;
  /** For how long the oldest event waits that is not done. */
  seconds: number;
  late: boolean;
}

/** How many events wait, and for how long the oldest has: for health pages and the screen of what got stuck. */
export async function outboxLag(payload: Payload, now: Date): Promise<OutboxLag> {
  const rows = driverCollection(payload, 'outbox');
  const unfinished = { state: { $in: ['new', 'queued'] } };
  const [waiting, dead, oldest] = await Promise.all([
    rows.countDocuments(unfinished),
    rows.countDocuments({ state: 'dead' }),
    rows.findOne<{ createdAt: Date }>(unfinished, {
      projection: { createdAt: 1 },
      sort: { createdAt: 1 },
    }),
  ]);
  const since = oldest ? now.getTime() - oldest.createdAt.getTime() : 0;
  const seconds = Math.max(0, Math.round(since / 1000));
  return { waiting, dead, seconds, late: seconds > lateAfter };
}
