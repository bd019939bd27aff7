import { newsPublished } from '../events.ts';
import { createLocalReq, type PayloadRequest, type Where } from 'payload';
import { deleteEach } from '#platform/access/delete-each.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { asUser } from '#platform/access/user-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import type { NewsQueue } from '../../../payload-types.ts';
import { toPlanInput } from '../publishing/plan-municipality-news.ts';
import { planNews } from '../publishing/plan-news.ts';
import { publishArticle } from '../publishing/publish-due-articles.ts';
import {
  type NewsItem,
  type NewsPlanning,
  readNewsPlanning,
  type WaitingArticle,
} from '../publishing/read-news-planning.ts';
import { getHorizon } from '../publishing/read-news-states.ts';
import { listSlots } from '../publishing/list-slots.ts';
import { addPeriod, isInPeriods, removePeriod } from '../publishing/periods.ts';
import { toWholeMinute } from '../publishing/whole-minute.ts';
import { newsMessages } from '../messages.ts';
import { toDay } from '@digivaardig/contracts/time';
import { userError } from '#platform/errors/user-error.ts';
import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import type { CalendarChange } from './calendar-changes.ts';
import { isOrderKey } from '../ordering/is-order-key.ts';
import { type OrderedRow, placeInOrder } from '../ordering/place-in-order.ts';
import { swapArticles } from './swap-articles.ts';
import { assertComing, saveHolidays } from './change-holidays.ts';
import { lockCalendar } from './lock-calendar.ts';

type Changes = { [Change in CalendarChange as Change['type']]: Change };

/** As a mapped type, so that a change of any kind fits the method of its kind. */
type ChangeOf<Kind extends keyof Changes = keyof Changes> = {
  [One in Kind]: { type: One } & Changes[One];
}[Kind];

/** What a pin needs: its article, and the row in the queue if there is one. */
type Plannable = Pick<WaitingArticle, 'item' | 'row'>;

type Editor = { [Kind in keyof Changes]: (change: ChangeOf<Kind>) => Promise<void> };

/**
 * Makes one change in the calendar of a municipality, in a transaction, as the user of the request.
 */
class CalendarEditor implements Editor {
  readonly #req: PayloadRequest;
  readonly #planning: NewsPlanning;
  readonly #tenant: string;
  readonly #now: Date;

  constructor(req: PayloadRequest, planning: NewsPlanning, now: Date) {
    this.#req = req;
    this.#planning = planning;
    this.#tenant = planning.municipality.id;
    this.#now = now;
  }

  get #user() {
    return asUser(this.#req);
  }

  get #system() {
    return asSystem(this.#req.payload, this.#req);
  }

  /** The same transaction without a user: publications are written by the system. */
  #publisher(): Promise<PayloadRequest> {
    const { payload, transactionID } = this.#req;
    return createLocalReq({ req: transactionID === undefined ? {} : { transactionID } }, payload);
  }

  /** @throws APIError 409 when the article is no longer in the queue */
  #waiting(id: string): WaitingArticle {
    const article = this.#planning.waiting.find((one) => one.id === id);
    if (!article) throw userError(messages.refusals.gone, 409);
    return article;
  }

  #pinnedAt(at: string): WaitingArticle | undefined {
    const moment = new Date(at).getTime();
    return this.#planning.waiting.find(
      ({ pinnedTo }) => pinnedTo !== null && pinnedTo.getTime() === moment,
    );
  }

  async #pin({ item, row }: Plannable, pinnedTo: string | null): Promise<void> {
    if (row) {
      await this.#user.update({ collection: 'news-queue', id: row.id, data: { pinnedTo } });
    } else if (pinnedTo) {
      await this.#createRow({ item, pinnedTo });
    }
  }

  async #endSkip(at: string): Promise<void> {
    const where: Where = {
      and: [{ tenantId: { equals: this.#tenant } }, { slotAt: { equals: at } }],
    };
    await deleteEach(this.#req.payload, { collection: 'news-skips', where }, this.#req);
  }

  async pin({ article: id, at, over }: ChangeOf<'pin'>): Promise<void> {
    const article = this.#waiting(id);
    const current = this.#pinnedAt(at);
    if (current?.id === id) return;
    if ((current?.id ?? null) !== over) {
      throw userError(
        current ? messages.refusals.taken(current.title) : messages.refusals.changed,
        409,
      );
    }
    if (current) await this.#pin(current, null);
    await this.#endSkip(at);
    await this.#pin(article, at);
  }

  async plan({ item, at }: ChangeOf<'plan'>): Promise<void> {
    const moment = toWholeMinute(at);
    if (moment <= this.#now) throw userError(newsMessages.errors.pinPast, 409);
    if (moment > getHorizon(this.#now)) throw userError(newsMessages.errors.pinFar, 409);
    const { published, waiting } = this.#planning;
    this.#assertNotPublished(item);
    if (published.some(({ slotAt }) => slotAt?.getTime() === moment.getTime())) {
      throw userError(newsMessages.errors.pinPublished, 409);
    }
    const pinnedTo = moment.toISOString();
    const current = this.#pinnedAt(pinnedTo);
    if (current && current.id !== item.value) {
      throw userError(messages.refusals.pinned(current.title), 409);
    }
    await this.#endSkip(pinnedTo);
    const article = waiting.find(({ id }) => id === item.value);
    await this.#pin(article ?? { item, row: null }, pinnedTo);
  }

  /** @throws APIError 409 when the article appeared on the site, also when it was withdrawn since */
  #assertNotPublished({ value }: NewsItem): void {
    const publication = this.#planning.published.find(({ item }) => item.value === value);
    if (!publication) return;
    const { published, takenOff } = newsMessages.errors;
    throw userError(publication.withdrawnAt ? takenOff : published, 409);
  }

  unpin({ article }: ChangeOf<'unpin'>): Promise<void> {
    return this.#pin(this.#waiting(article), null);
  }

  async swap({ article, at, with: other, withAt }: ChangeOf<'swap'>): Promise<void> {
    const [first, second] = [this.#waiting(article), this.#waiting(other)];
    const input = toPlanInput(this.#planning, { now: this.#now, until: getHorizon(this.#now) });
    const { slots } = planNews(input);
    const isAt = (id: string, moment: string) =>
      slots.some(
        (slot) =>
          slot.at.getTime() === new Date(moment).getTime() &&
          slot.content.kind === 'article' &&
          slot.content.id === id,
      );
    if (!isAt(article, at) || !isAt(other, withAt)) throw userError(messages.refusals.changed, 409);
    const swap = swapArticles(input, article, other);
    const keys = [first.row?.order, second.row?.order];
    const differ = keys.every(isOrderKey) && keys[0] !== keys[1];
    if (swap?.kind === 'order' && first.row && second.row && differ) {
      await this.#order(first.row.id, second.row.order);
      await this.#order(second.row.id, first.row.order);
      return;
    }
    // A moment holds one pin: remove both pins before setting either.
    if (first.pinnedTo) await this.#pin(first, null);
    if (second.pinnedTo) await this.#pin(second, null);
    await this.#pin(first, withAt);
    await this.#pin(second, at);
  }

  async #order(id: string, order: string): Promise<void> {
    const data = { _order: order };
    await this.#system.update({ collection: 'news-queue', id, data });
  }

  async skip({ at, over }: ChangeOf<'skip'>): Promise<void> {
    const moment = new Date(at);
    if (moment <= this.#now) throw userError(messages.refusals.past, 409);
    const { rule } = this.#planning;
    const isSlot = listSlots(rule, new Date(moment.getTime() - 1), moment).length > 0;
    if (!isSlot) throw userError(messages.refusals.noSlot, 409);
    const pinnedArticle = this.#pinnedAt(at);
    if ((pinnedArticle?.id ?? null) !== over) {
      throw userError(
        pinnedArticle ? messages.refusals.taken(pinnedArticle.title) : messages.refusals.changed,
        409,
      );
    }
    if (pinnedArticle) await this.#pin(pinnedArticle, null);
    await this.#endSkip(at);
    const data = { tenantId: this.#tenant, slotAt: at };
    await this.#system.create({ collection: 'news-skips', data });
  }

  unskip({ at }: ChangeOf<'unskip'>): Promise<void> {
    return this.#endSkip(at);
  }

  async addHoliday({ period }: ChangeOf<'addHoliday'>): Promise<void> {
    assertComing(period, this.#now);
    // An article that is pinned to one of these days goes back to its place in the queue.
    for (const article of this.#planning.waiting) {
      const { pinnedTo } = article;
      if (pinnedTo && pinnedTo > this.#now && isInPeriods([period], toDay(pinnedTo))) {
        await this.#pin(article, null);
      }
    }
    const { holidays } = this.#planning.rule;
    await saveHolidays(this.#req, this.#tenant, addPeriod(holidays, period));
  }

  removeHoliday({ period }: ChangeOf<'removeHoliday'>): Promise<void> {
    const { holidays } = this.#planning.rule;
    return saveHolidays(this.#req, this.#tenant, removePeriod(holidays, period));
  }

  async move({ article: id, before }: ChangeOf<'move'>): Promise<void> {
    const article = this.#waiting(id);
    if (before === id) return;
    const others = this.#planning.waiting.filter((one) => one.id !== id);
    const index = before === null ? others.length : others.findIndex((one) => one.id === before);
    if (index === -1) throw userError(messages.refusals.gone, 409);
    // A library fallback has no row, and so no order key, until an officer moves it.
    const rowsBefore: OrderedRow[] = [];
    for (const { item, row } of others.slice(0, index)) {
      rowsBefore.push(row ?? (await this.#queue(item)));
    }
    const rowsAfter = others.slice(index).flatMap(({ row }) => row ?? []);
    const row = article.row ?? (await this.#queue(article.item));
    // Moving an article in the queue removes its pin.
    if (article.pinnedTo) await this.#pin(article, null);
    for (const placed of placeInOrder(rowsBefore, [row], rowsAfter)) {
      await this.#order(placed.id, placed.order);
    }
  }

  #createRow(row: { item: NewsItem; pinnedTo?: string }): Promise<NewsQueue> {
    const data = { ...row, tenant: this.#tenant, queuedAt: this.#now.toISOString() };
    return this.#user.create({ collection: 'news-queue', data });
  }

  async #queue(item: NewsItem): Promise<OrderedRow> {
    const row = await this.#createRow({ item });
    return { id: row.id, order: row._order ?? '' };
  }

  async add({ item }: ChangeOf<'add'>): Promise<void> {
    await this.#queue(item);
  }

  async remove({ article }: ChangeOf<'remove'>): Promise<void> {
    const { row } = this.#waiting(article);
    if (row) await this.#user.delete({ collection: 'news-queue', id: row.id });
  }

  async decline({ article }: ChangeOf<'decline'>): Promise<void> {
    const { item, row } = this.#waiting(article);
    if (item.relationTo !== 'library-news') throw userError(messages.refusals.own, 409);
    await this.#setAvailability(article, false);
    if (row) await this.#user.delete({ collection: 'news-queue', id: row.id });
  }

  async undecline({ article }: ChangeOf<'undecline'>): Promise<void> {
    const isDeclined = this.#planning.declined.some(({ item }) => item.value === article);
    if (!isDeclined) throw userError(messages.refusals.unknown, 409);
    await this.#setAvailability(article, true);
  }

  async #setAvailability(value: string, on: boolean): Promise<void> {
    const choices = await this.#user.find({
      collection: 'offers',
      pagination: false,
      where: {
        and: [{ tenant: { equals: this.#tenant } }, { 'item.value': { equals: value } }],
      },
    });
    const [choice] = choices.docs;
    if (choice) {
      await this.#user.update({ collection: 'offers', id: choice.id, data: { on } });
    } else {
      const item = { relationTo: 'library-news' as const, value };
      await this.#user.create({ collection: 'offers', data: { tenant: this.#tenant, item, on } });
    }
  }

  async publish({ item }: ChangeOf<'publish'>): Promise<void> {
    this.#assertNotPublished(item);
    const waiting = this.#planning.waiting.find(({ id }) => id === item.value);
    const available = this.#planning.available.some((one) => one.item.value === item.value);
    if (!waiting && !available) throw userError(messages.refusals.gone, 409);
    if (waiting && !waiting.ready) throw userError(messages.refusals.draft, 409);
    const article = { item: waiting?.item ?? item, row: waiting?.row ?? null };
    const at = { publishedAt: this.#now, slotAt: null };
    const publisher = await this.#publisher();
    await publishArticle(publisher, this.#tenant, article, at);
    await writeEvent(publisher, newsPublished, { tenant: this.#tenant });
  }

  withdraw({ publication }: ChangeOf<'withdraw'>): Promise<void> {
    return this.#onSite(publication, this.#now.toISOString());
  }

  restore({ publication }: ChangeOf<'restore'>): Promise<void> {
    return this.#onSite(publication, null);
  }

  async #onSite(id: string, withdrawnAt: string | null): Promise<void> {
    const system = asSystem(this.#req.payload, await this.#publisher());
    const publications = await system.find({
      collection: 'news-publications',
      where: { and: [{ id: { equals: id } }, { tenant: { equals: this.#tenant } }] },
      pagination: false,
    });
    if (publications.docs.length === 0) throw userError(messages.refusals.unknown, 409);
    await system.update({ collection: 'news-publications', id, data: { withdrawnAt } });
  }
}

const applyChange = <Kind extends keyof Changes>(
  editor: Editor,
  change: ChangeOf<Kind>,
): Promise<void> => editor[change.type](change);

/** Reads the planning after the calendar was locked: a colleague may have changed it before. */
async function readEditor(req: PayloadRequest, tenant: string, now: Date): Promise<Editor> {
  const municipality = await asSystem(req.payload, req).findByID({
    collection: 'municipalities',
    id: tenant,
  });
  const [planning] = await readNewsPlanning(req.payload, { municipalities: [municipality], req });
  if (!planning) throw new Error('A municipality has a plan.');
  return new CalendarEditor(req, planning, now);
}

/**
 * Makes changes in the calendar of a municipality, one after the other. Call it in a transaction,
 * after checking access.
 * @throws APIError with a sentence for the user; then nothing was changed
 */
export async function changeCalendar(
  req: PayloadRequest,
  tenant: string,
  changes: readonly CalendarChange[],
): Promise<void> {
  const now = getClock(req.payload).now();
  await lockCalendar(req, tenant, now);
  for (const change of changes) await applyChange(await readEditor(req, tenant, now), change);
}
