import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import type { NewsQueue } from '../../../payload-types.ts';
import { getHorizon } from '../publishing/read-news-states.ts';
import { newsMessages } from '../messages.ts';
import { toWholeMinute } from '../publishing/whole-minute.ts';

/**
 * An article is pinned to a moment that is still to come, at which nothing appeared or is pinned
 * yet.
 */
export const guardPin: CollectionBeforeChangeHook<NewsQueue> = async ({
  data,
  originalDoc: before,
  req,
}) => {
  if (!data.pinnedTo || !req.user) return data;
  const reject = (message: string): never => {
    const errors = [{ path: 'pinnedTo', message, label: 'Vastgezet op' }];
    throw new ValidationError({ collection: 'news-queue', errors }, req.t);
  };
  const at = toWholeMinute(data.pinnedTo);
  if (Number.isNaN(at.getTime())) return reject(newsMessages.errors.pinMoment);
  data.pinnedTo = at.toISOString();
  if (before?.pinnedTo && new Date(before.pinnedTo).getTime() === at.getTime()) {
    return data;
  }
  const now = getClock(req.payload).now();
  if (at <= now) return reject(newsMessages.errors.pinPast);
  if (at > getHorizon(now)) return reject(newsMessages.errors.pinFar);
  const system = asSystem(req.payload, req);
  const tenant = { tenant: { equals: toId(data.tenant ?? before?.tenant) } };
  const sameSlot = { and: [tenant, { slotAt: { equals: data.pinnedTo } }] };
  const published = await system.count({ collection: 'news-publications', where: sameSlot });
  if (published.totalDocs > 0) return reject(newsMessages.errors.pinPublished);
  const samePins = await system.count({
    collection: 'news-queue',
    where: {
      and: [
        tenant,
        { pinnedTo: { equals: data.pinnedTo } },
        ...(before?.id ? [{ id: { not_equals: before.id } }] : []),
      ],
    },
  });
  if (samePins.totalDocs > 0) return reject(newsMessages.errors.pinTaken);
  return data;
};
