import type { Reading } from '@digivaardig/observability/metrics';
import type { Payload } from 'payload';
import { driverCollection } from '../access/driver-collection.ts';

/**
 * The age in seconds at which a waiting event means that processing stopped: five rounds of the
 * sweeper.
 */
const lateAfterSeconds = 5 * 60;

export interface OutboxLag {
  waiting: number;
  dead: number;
  /** The age in seconds of the oldest event that is not done. */
  seconds: number;
  late: boolean;
}

/**
 * Reads how many events wait, and how long the oldest has waited: for health pages and the screen
 * of dead events.
 */
export async function readOutboxLag(payload: Payload, now: Date): Promise<OutboxLag> {
  const rows = driverCollection(payload, 'outbox');
  const unfinished = { state: { $in: ['new', 'queued'] } };
  const [waiting, dead, oldest] = await Promise.all([
    rows.countDocuments(unfinished),
    rows.countDocuments({ state: 'dead' }),
    // A damaged row without a date would come first.
    rows.findOne<{ createdAt: Date }>(
      { ...unfinished, createdAt: { $type: 'date' } },
      { projection: { createdAt: 1 }, sort: { createdAt: 1 } },
    ),
  ]);
  const since = oldest ? now.getTime() - oldest.createdAt.getTime() : 0;
  const seconds = Math.max(0, Math.round(since / 1000));
  return { waiting, dead, seconds, late: seconds > lateAfterSeconds };
}

/** The state of the outbox as numbers for Prometheus. */
export const listOutboxReadings = ({ waiting, dead, seconds }: OutboxLag): Reading[] => [
  { name: 'outbox_events', help: 'Events to handle', labels: { state: 'waiting' }, value: waiting },
  { name: 'outbox_events', help: 'Events to handle', labels: { state: 'dead' }, value: dead },
  {
    name: 'outbox_oldest_seconds',
    help: 'Age of the oldest event that is not done',
    value: seconds,
  },
];
