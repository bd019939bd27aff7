import { can } from '@digivaardig/contracts/roles';
import { isRecord } from '@digivaardig/contracts/guards';
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { News } from '../../../payload-types.ts';
import { momentSchema } from '../calendar/calendar-changes.ts';
import { changeCalendar } from '../calendar/change-calendar.ts';
import { newsMessages } from '../messages.ts';
import type { NewsItem } from '../publishing/read-news-planning.ts';

/** When an article is to appear, as its form sends it with the text. */
const planSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('now') }),
  z.object({ type: z.literal('at'), at: momentSchema }),
]);

export type PlanWithSave = z.infer<typeof planSchema>;

const contextKey = 'plan-with-save';

/** Takes the plan out of what a form sends: it is no field, and a save of one document has one. */
export const recordPlan: CollectionBeforeOperationHook = ({ args, context }) => {
  const { data, where }: Record<string, unknown> = { ...args };
  if (!isRecord(data) || !('plan' in data)) return args;
  const { plan, ...fields } = data;
  const parsed = planSchema.safeParse(plan);
  // Only a change of many documents has a condition.
  if (!parsed.success || where !== undefined) throw userError(messages.errors.oddData, 400);
  context[contextKey] = parsed.data;
  return { ...args, data: fields };
};

/** The identity of an article: a version of a library article is planned as that article. */
const toNewsItem = ({ id, basedOn }: News): NewsItem => {
  const library = toId(basedOn);
  return library
    ? { relationTo: 'library-news', value: library }
    : { relationTo: 'news', value: id };
};

/**
 * Plans an article, or puts it on the site, in the transaction that saves its text: when that moment
 * cannot be, nothing is saved, and the form still has everything.
 */
export const planWithSave: CollectionAfterChangeHook<News> = async ({ context, doc, req }) => {
  const parsed = planSchema.safeParse(context[contextKey]);
  context[contextKey] = undefined;
  if (!parsed.success) return doc;
  const plan = parsed.data;
  const tenant = toId(doc.tenant);
  const actor = toActor(req.user);
  if (!actor || !tenant || !can(actor, 'news-queue.update', tenant)) {
    throw userError(messages.errors.forbidden, 403);
  }
  if (doc._status !== 'published') throw userError(newsMessages.errors.notReady, 409);
  const item = toNewsItem(doc);
  const change =
    plan.type === 'now'
      ? ({ type: 'publish', item } as const)
      : ({ type: 'plan', item, at: plan.at } as const);
  await changeCalendar(req, tenant, [change]);
  return doc;
};
