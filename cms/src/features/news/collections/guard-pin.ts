import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { horizon } from '../publishing/read-news-states.ts';
import { messages } from '#platform/i18n/messages.ts';

interface Row {
  id?: string;
  tenant?: unknown;
  pinnedTo?: string | Date | null;
}

const minute = 60_000;

/** Slots are whole minutes, so a pin is one too. */
function wholeMinute(value: string | Date): Date | null {
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? null : new Date(Math.floor(at / minute) * minute);
}

/** An article is pinned to a moment that is still to come, at which nothing appeared or is pinned yet. */
export const guardPin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const sent = data as Row;
  const before = originalDoc as Row | undefined;
  if (!sent.pinnedTo || !req.user) return data as unknown;
  const refuse = (message: string): never => {
    const errors = [{ path: 'pinnedTo', message, label: 'Vastgezet op' }];
    throw new ValidationError({ collection: 'news-queue', errors }, req.t);
  };
  const at = wholeMinute(sent.pinnedTo);
  if (!at) return refuse(messages.errors.pinMoment);
  sent.pinnedTo = at.toISOString();
  if (before?.pinnedTo && new Date(before.pinnedTo).getTime() === at.getTime()) {
    return data as unknown;
  }
  const now = getClock(req.payload).now();
  if (at <= now) return refuse(messages.errors.pinPast);
  if (at > horizon(now)) return refuse(messages.errors.pinFar);
  const system = asSystem(req.payload, req);
  const tenant = { tenant: { equals: toId(sent.tenant ?? before?.tenant) } };
  const appeared = { and: [tenant, { slotAt: { equals: sent.pinnedTo } }] };
  const published = await system.count({ collection: 'news-publications', where: appeared });
  if (published.totalDocs > 0) return refuse(messages.errors.pinPublished);
  const pinned = await system.count({
    collection: 'news-queue',
    where: {
      and: [
        tenant,
        { pinnedTo: { equals: sent.pinnedTo } },
        ...(before?.id ? [{ id: { not_equals: before.id } }] : []),
      ],
    },
  });
  if (pinned.totalDocs > 0) return refuse(messages.errors.pinTaken);
  return data as unknown;
};
