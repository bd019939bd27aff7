import type { PageChanges } from '@digivaardig/contracts/page-changes';
import type { Payload } from 'payload';
import { systemRows } from '../access/driver-collection.ts';
import { clockOf } from '../clock/clock.ts';
import { getKnownEvents } from './known-events.ts';

/**
 * How far back an answer goes. A row is dated when it is written and seen when its transaction ends: up to 90 seconds
 * later, since MongoDB ends what lasts longer than 60 and looks every 30. The rest is for clocks that differ and for a
 * site that could not ask for a minute; `frontend/src/cache/invalidation-log.ts` counts on it.
 */
const windowMs = 180_000;

/** What a busy three minutes may bring: a few savings of a whole offer. */
const most = 5_000;

/**
 * The changes that became visible lately, from the events that each of them wrote in its own transaction. There is no
 * counter that editors would wait for each other to raise, and no queue between: who asks after a change was saved
 * hears of it.
 */
export async function readPageChanges(payload: Payload): Promise<PageChanges> {
  const at = clockOf(payload).now().getTime();
  const silent = [...getKnownEvents(payload).values()]
    .filter(({ changesPages }) => !changesPages)
    .map(({ type }) => type);
  const rows = await systemRows(payload, 'outbox')
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
