import { newsShortageDetected } from '../events.ts';
import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import { defineMunicipalityJob } from '#platform/jobs/job.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { isNewsShort } from './news-weeks.ts';
import { readTenants } from '#features/municipalities';
import { readNewsStates } from './read-news-states.ts';
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

/**
 * Notifies the people of `findShortageRecipients` when the news of a municipality runs out within
 * four weeks: once per shortage, which ends when four weeks are filled again. Without recipients,
 * the notification follows as soon as there is one. Source: rule 5.
 * @returns the number of requested mails
 */
async function notifyNewsShortage(payload: Payload, tenant: string, now: Date): Promise<number> {
  const [state] = await readNewsStates(payload, { tenants: [tenant], now });
  if (!state) return 0;
  const short = state.hasSlots && isNewsShort(state);
  const recipients = short ? await findShortageRecipients(payload, tenant) : [];
  return inTransaction(payload, async (req) => {
    const update = { short, reachable: recipients.length > 0, now };
    if (!(await recordShortage(req, tenant, update))) return 0;
    for (const { id } of recipients) {
      const subject = { collection: 'users', id };
      await writeEvent(req, newsShortageDetected, { tenant, subject });
    }
    return recipients.length;
  });
}

/**
 * Every municipality that is not archived is due, hourly by day: only its plan tells whether its
 * news runs out. The job also runs at the start, since what the start page says before would be a
 * guess.
 */
export const notifyNewsShortages = defineMunicipalityJob({
  name: 'notify-news-shortages',
  schedule: '0 10 7-18 * * *',
  runsAtStart: true,
  listDue: async ({ payload }) => (await readTenants(payload, null)).map(({ id }) => id),
  run: async ({ payload, clock, log }, tenant) => {
    try {
      const mails = await notifyNewsShortage(payload, tenant, clock.now());
      if (mails > 0) log.info({ tenant, mails }, 'officers notified of a news shortage');
    } catch (error) {
      // Another worker recorded it at the same time and notified the recipients.
      if (!isDuplicate(error)) throw error;
    }
  },
});
