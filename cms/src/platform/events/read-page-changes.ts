import type { PageChanges } from '@digivaardig/contracts/page-changes';
import type { Payload } from 'payload';
import { driverCollection } from '../access/driver-collection.ts';
import { getClock } from '../clock/clock.ts';
import { getKnownEvents } from './known-events.ts';

/**
 * The time that an answer covers. A row has the date of its write, but becomes visible when its
 * transaction ends: up to 90 seconds later, since MongoDB aborts transactions after 60 seconds and
 * checks every 30. The rest is for differences between clocks, and for a site that could not poll
 * for a minute; `contracts/src/invalidation-log.ts` relies on it.
 */
const windowMs = 180_000;

/**
 * The number of changes in a busy three minutes: a few saves of a full list of availability
 * choices.
 */
const most = 5_000;

/**
 * Reads the changes that became visible lately, from the events that each change wrote in its own
 * transaction. It needs no counter, for which editors would wait for each other, and no queue:
 * every request after a change was saved includes it.
 */
export async function readPageChanges(payload: Payload): Promise<PageChanges> {
  const at = getClock(payload).now().getTime();
  const silent = [...getKnownEvents(payload).values()]
    .filter(({ changesPages }) => !changesPages)
    .map(({ type }) => type);
  const rows = await driverCollection(payload, 'outbox')
    .find(
      { createdAt: { $gte: new Date(at - windowMs) }, type: { $nin: silent } },
      { projection: { tenantId: 1 }, limit: most + 1, batchSize: most + 2 },
    )
    .toArray();
  return {
    at,
    complete: rows.length <= most,
    changes: rows.slice(0, most).map(({ _id, tenantId }) => ({
      id: String(_id),
      municipality: typeof tenantId === 'string' ? tenantId : null,
    })),
  };
}
