import { newsShortageDetected } from '../events.ts';
import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction, isDuplicate } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { isShort } from './news-weeks.ts';
import { readTenants } from '#features/municipalities';
import { type NewsState, readNewsStates } from './read-news-states.ts';
import { shortageRecipients } from './shortage-recipients.ts';

interface Found {
  short: boolean;
  /** There is somebody to tell. */
  reachable: boolean;
  now: Date;
}

async function rowOf(req: PayloadRequest, tenantId: string) {
  const found = await asSystem(req.payload, req).find({
    collection: 'news-shortages',
    where: { tenantId: { equals: tenantId } },
    limit: 1,
    pagination: false,
  });
  return found.docs[0];
}

/**
 * Notes since when news is short, or that it is no longer.
 * @returns whether the people are to be told: once for a shortage
 */
async function note(req: PayloadRequest, tenantId: string, { short, reachable, now }: Found) {
  const row = await rowOf(req, tenantId);
  const since = short ? (row?.since ?? now.toISOString()) : null;
  const tell = short && reachable && !row?.toldAt;
  const toldAt = short ? (tell ? now.toISOString() : (row?.toldAt ?? null)) : null;
  if (since === (row?.since ?? null) && toldAt === (row?.toldAt ?? null)) return false;
  const system = asSystem(req.payload, req);
  const data = { tenantId, since, toldAt };
  if (row) await system.update({ collection: 'news-shortages', id: row.id, data });
  else await system.create({ collection: 'news-shortages', data });
  return tell;
}

/** So many municipalities at a time: the queues of the country together would not fit a modest machine. */
const batch = 25;

async function settle(payload: Payload, state: NewsState, now: Date): Promise<number> {
  const short = state.hasSlots && isShort(state);
  const people = short ? await shortageRecipients(payload, state.tenant) : [];
  return inTransaction(payload, async (req) => {
    const found = { short, reachable: people.length > 0, now };
    if (!(await note(req, state.tenant, found))) return 0;
    for (const { id } of people) {
      const subject = { collection: 'users', id };
      await writeEvent(req, newsShortageDetected, { tenant: state.tenant, subject });
    }
    return people.length;
  });
}

/**
 * The states of these municipalities; one by one when one of them cannot be read, so that it stops
 * no other.
 */
async function* readEach(
  payload: Payload,
  tenants: string[],
  now: Date,
  failures: unknown[],
): AsyncGenerator<NewsState> {
  try {
    yield* await readNewsStates(payload, { tenants, now });
  } catch (error) {
    if (tenants.length === 1) failures.push(error);
    else for (const tenant of tenants) yield* readEach(payload, [tenant], now, failures);
  }
}

/**
 * Tells the communication officers of each municipality whose news runs out within four weeks: once for each shortage,
 * which ends when four weeks are filled again. Where nobody can be told it is told as soon as somebody can. Source: rule 5.
 * @returns how many mails were asked for
 * @throws AggregateError after all others were told, with what failed for some municipalities
 */
export async function settleShortages(payload: Payload, now: Date): Promise<number> {
  const all = await readTenants(payload, null);
  const failures: unknown[] = [];
  let mails = 0;
  for (let start = 0; start < all.length; start += batch) {
    const tenants = all.slice(start, start + batch).map(({ id }) => id);
    for await (const state of readEach(payload, tenants, now, failures)) {
      try {
        mails += await settle(payload, state, now);
      } catch (error) {
        // Another worker noted it in the same instant, and told them.
        if (!isDuplicate(error)) failures.push(error);
      }
    }
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, `Shortages of ${failures.length} municipalities failed.`);
  }
  return mails;
}
