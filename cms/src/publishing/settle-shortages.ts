import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '../access/system.ts';
import { inTransaction, isDuplicate } from '../outbox/in-transaction.ts';
import { writeEvent } from '../outbox/write-event.ts';
import { isShort } from './news-weeks.ts';
import { readNewsStates } from './read-news-states.ts';
import { shortageRecipients } from './shortage-recipients.ts';

async function rowOf(req: PayloadRequest, tenantId: string) {
  const found = await asSystem(req.payload, req).find({
    ...{ collection: 'news-shortages', where: { tenantId: { equals: tenantId } }, limit: 1 },
    pagination: false,
  });
  return found.docs[0];
}

/** Notes since when news is short, or that it is no longer. False when that was noted before. */
async function note(req: PayloadRequest, tenantId: string, since: Date | null): Promise<boolean> {
  const row = await rowOf(req, tenantId);
  if (Boolean(row?.since) === (since !== null)) return false;
  const system = asSystem(req.payload, req);
  const data = { tenantId, since: since?.toISOString() ?? null };
  if (row) await system.update({ collection: 'news-shortages', id: row.id, data });
  else await system.create({ collection: 'news-shortages', data });
  return true;
}

/**
 * Tells the communication officers of each municipality whose news runs out within four weeks: once for each shortage,
 * which ends when four weeks are filled again. Where nobody can be told it is told as soon as somebody can. Source: rule 5.
 * @returns how many mails were asked for
 */
export async function settleShortages(payload: Payload, now: Date): Promise<number> {
  let mails = 0;
  for (const state of await readNewsStates(payload, { tenants: 'all', now })) {
    const short = state.hasSlots && isShort(state);
    const people = short ? await shortageRecipients(payload, state.tenant) : [];
    if (short && people.length === 0) continue;
    try {
      mails += await inTransaction(payload, async (req) => {
        if (!(await note(req, state.tenant, short ? now : null))) return 0;
        for (const { id } of people) {
          const subject = { collection: 'users', id };
          await writeEvent(req, { type: 'news.short', tenant: state.tenant, subject });
        }
        return people.length;
      });
    } catch (error) {
      // Another worker noted it in the same instant, and told them.
      if (!isDuplicate(error)) throw error;
    }
  }
  return mails;
}
