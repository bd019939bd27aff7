import { newsShortageDetected } from '../events.ts';
import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction, isDuplicate } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { isNewsShort } from './news-weeks.ts';
import { readTenants } from '#features/municipalities';
import { type NewsState, readNewsStates } from './read-news-states.ts';
import { findShortageRecipients } from './find-shortage-recipients.ts';

interface ShortageUpdate {
  short: boolean;
  /** Whether somebody can be notified. */
  reachable: boolean;
  now: Date;
}

async function findShortage(req: PayloadRequest, tenantId: string) {
  const result = await asSystem(req.payload, req).find({
    collection: 'news-shortages',
    where: { tenantId: { equals: tenantId } },
    limit: 1,
    pagination: false,
  });
  return result.docs[0];
}

/**
 * Records since when a municipality has a shortage, or that it has none.
 * @returns whether to notify the recipients: once per shortage
 */
async function recordShortage(
  req: PayloadRequest,
  tenantId: string,
  { short, reachable, now }: ShortageUpdate,
) {
  const shortage = await findShortage(req, tenantId);
  const since = short ? (shortage?.since ?? now.toISOString()) : null;
  const shouldNotify = short && reachable && !shortage?.toldAt;
  const notifiedAt = short ? (shouldNotify ? now.toISOString() : (shortage?.toldAt ?? null)) : null;
  if (since === (shortage?.since ?? null) && notifiedAt === (shortage?.toldAt ?? null))
    return false;
  const system = asSystem(req.payload, req);
  const data = { tenantId, since, toldAt: notifiedAt };
  if (shortage) await system.update({ collection: 'news-shortages', id: shortage.id, data });
  else await system.create({ collection: 'news-shortages', data });
  return shouldNotify;
}

/** Municipalities per batch: all queues at once would not fit in the memory of a small server. */
const batchSize = 25;

async function notifyShortage(payload: Payload, state: NewsState, now: Date): Promise<number> {
  const short = state.hasSlots && isNewsShort(state);
  const recipients = short ? await findShortageRecipients(payload, state.tenant) : [];
  return inTransaction(payload, async (req) => {
    const update = { short, reachable: recipients.length > 0, now };
    if (!(await recordShortage(req, state.tenant, update))) return 0;
    for (const { id } of recipients) {
      const subject = { collection: 'users', id };
      await writeEvent(req, newsShortageDetected, { tenant: state.tenant, subject });
    }
    return recipients.length;
  });
}

/**
 * The states of these municipalities. When they cannot be read together they are read one by one,
 * so that one failure does not affect the others.
 */
async function* readStatesOneByOne(
  payload: Payload,
  tenants: string[],
  now: Date,
  failures: unknown[],
): AsyncGenerator<NewsState> {
  try {
    yield* await readNewsStates(payload, { tenants, now });
  } catch (error) {
    if (tenants.length === 1) failures.push(error);
    else for (const tenant of tenants) yield* readStatesOneByOne(payload, [tenant], now, failures);
  }
}

/**
 * Notifies the communication officers of each municipality whose news runs out within four weeks:
 * once per shortage, which ends when four weeks are filled again. Without recipients, the
 * notification follows as soon as there is one. Source: rule 5.
 * @returns the number of requested mails
 * @throws AggregateError with the failures of some municipalities, after the others were notified
 */
export async function notifyNewsShortages(payload: Payload, now: Date): Promise<number> {
  const municipalities = await readTenants(payload, null);
  const failures: unknown[] = [];
  let mails = 0;
  for (let start = 0; start < municipalities.length; start += batchSize) {
    const tenants = municipalities.slice(start, start + batchSize).map(({ id }) => id);
    for await (const state of readStatesOneByOne(payload, tenants, now, failures)) {
      try {
        mails += await notifyShortage(payload, state, now);
      } catch (error) {
        // Another worker recorded it at the same time and notified the recipients.
        if (!isDuplicate(error)) failures.push(error);
      }
    }
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, `Shortages of ${failures.length} municipalities failed.`);
  }
  return mails;
}
