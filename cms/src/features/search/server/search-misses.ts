import { can } from '@digivaardig/contracts/roles';
import type { Payload, PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { driverCollection } from '#platform/access/driver-collection.ts';
import { getClock } from '#platform/clock/clock.ts';
import { logError } from '#platform/graphql/log-error.ts';
import { minMissesShown, toCountedQuery } from '../model/missed-query.ts';

/** A query that found nothing on the site, and how often. */
export interface SearchMiss {
  query: string;
  count: number;
}

const retentionMs = 90 * 24 * 3_600_000;
const maxShown = 50;
/** Nobody fills the store of a municipality with random words. */
const maxQueries = 2000;

async function countMiss(payload: Payload, tenantId: string, query: string): Promise<void> {
  const misses = driverCollection(payload, 'search-misses');
  const { matchedCount } = await misses.updateOne({ tenantId, query }, { $inc: { count: 1 } });
  if (matchedCount > 0) return;
  if ((await misses.countDocuments({ tenantId }, { limit: maxQueries })) >= maxQueries) return;
  const since = getClock(payload).now();
  await misses.updateOne(
    { tenantId, query },
    { $inc: { count: 1 }, $setOnInsert: { since } },
    { upsert: true },
  );
}

/**
 * Counts a query that found nothing on the site of a municipality: the words alone, and only when
 * they are few and tell of nobody. A count that fails costs the reader nothing.
 */
export async function recordSearchMiss(
  payload: Payload,
  tenantId: string,
  query: string,
): Promise<void> {
  const counted = toCountedQuery(query);
  if (counted === null) return;
  try {
    await countMiss(payload, tenantId, counted);
  } catch {
    // An error of the database may hold the query.
    logError(new Error('A search without a result was not counted.'));
  }
}

/**
 * Lists what people searched in vain on the site of a municipality, the most frequent first, for who
 * may read its lessons; for others nothing. What was searched fewer than ten times is not there.
 */
export async function readSearchMisses(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  tenantId: string,
): Promise<SearchMiss[]> {
  const actor = toActor(user);
  if (!actor || !can(actor, 'modules.read', tenantId)) return [];
  const since = new Date(getClock(payload).now().getTime() - retentionMs);
  const rows = await driverCollection(payload, 'search-misses')
    .find({ tenantId, count: { $gte: minMissesShown }, since: { $gt: since } })
    .sort({ count: -1, query: 1 })
    .limit(maxShown)
    .toArray();
  return rows.map((row) => ({ query: String(row['query']), count: Number(row['count']) }));
}
