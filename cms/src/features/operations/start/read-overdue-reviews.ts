import { formatFullDay, toDay } from '@digivaardig/contracts/time';
import type { Payload, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { startMessages } from './start-messages.ts';
import type { WaitingTask } from './waiting-task.ts';

const messages = startMessages.tasks.overdue;

/** A list for today needs no more. */
const maxReviews = 50;

/**
 * Lists the lessons whose review date has passed, the longest first: those of a municipality, or of
 * the library for null. Reads as the system: the caller checks who may change them.
 */
export async function readOverdueReviews(
  payload: Payload,
  tenant: string | null,
): Promise<WaitingTask[]> {
  const collection = tenant === null ? 'library-modules' : 'modules';
  const ofOwner: Where[] = tenant === null ? [] : [{ tenant: { equals: tenant } }];
  const now = getClock(payload).now();
  const { docs } = await asSystem(payload).find({
    collection,
    where: {
      and: [
        ...ofOwner,
        { reviewBefore: { less_than: now.toISOString() } },
        { _status: { equals: 'published' } },
      ],
    },
    select: { title: true, reviewBefore: true },
    sort: 'reviewBefore',
    limit: maxReviews,
    pagination: false,
  });
  return docs.map(({ id, title, reviewBefore }) => ({
    title: messages.title(title),
    reason: messages.reason(formatFullDay(toDay(new Date(reviewBefore ?? now)))),
    href: `/admin/collections/${collection}/${id}`,
  }));
}
