import type { NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { formatLongMoment } from './format-moment.ts';

const { done } = newsCalendarMessages;

/** An article that is being moved, by mouse or by keyboard. */
export interface DragItem {
  id: string;
  title: string;
  /** The slot that it comes from; null when it comes from the queue. */
  from: string | null;
  /**
   * Whether it is dragged by mouse. The page must not change meanwhile: browsers end a drag whose
   * surroundings move.
   */
  isByMouse: boolean;
}

/** Where it is dropped: on a slot, or in the queue before another article (null: at the end). */
export type DropTarget = { kind: 'slot'; at: string } | { kind: 'queue'; before: string | null };

interface ChangeWithMessage {
  change: CalendarChange;
  message: string | ((after: NewsCalendar) => string);
}

const findTitle = ({ waiting }: NewsCalendar, id: string): string =>
  waiting.find((article) => article.id === id)?.title ?? '';

const findSlot = ({ weeks }: NewsCalendar, at: string) =>
  weeks.flatMap(({ slots }) => slots).find((slot) => slot.at === at);

/** Adds a warning when the slot is reserved for another kind of news. */
function withKindWarning(calendar: NewsCalendar, id: string, at: string, text: string): string {
  const slot = findSlot(calendar, at);
  const kind = calendar.waiting.find((article) => article.id === id)?.kind;
  const other = slot?.takes && kind && slot.takes !== kind;
  return other
    ? `${text} ${done.otherKind(slot.series ?? newsCalendarMessages.kinds[slot.takes ?? kind])}`
    : text;
}

/** The change for moving an article within the queue, before another one or to the end (null). */
export const toMoveChange = (
  id: string,
  title: string,
  before: string | null,
): ChangeWithMessage => ({
  change: { type: 'move', article: id, before },
  message: ({ waiting }) => done.move(title, waiting.findIndex((article) => article.id === id) + 1),
});

/**
 * The change for dropping an article. Dropping a planned article on another one swaps them; an
 * article from the queue is pinned. Null when it is dropped where it was.
 */
export function toChange(
  calendar: NewsCalendar,
  item: DragItem,
  target: DropTarget,
): ChangeWithMessage | null {
  const { id, title, from } = item;
  if (target.kind === 'queue') {
    if (target.before === id) return null;
    return toMoveChange(id, title, target.before);
  }
  const { at } = target;
  if (at === from) return null;
  const slot = findSlot(calendar, at);
  const other = slot?.article ?? null;
  if (from !== null && other !== null) {
    return {
      change: { type: 'swap', article: id, at: from, with: other, withAt: at },
      message: withKindWarning(calendar, id, at, done.swap(title, findTitle(calendar, other))),
    };
  }
  const over = slot?.pinned ? other : null;
  return {
    change: { type: 'pin', article: id, at, over },
    message: withKindWarning(calendar, id, at, done.place(title, formatLongMoment(at))),
  };
}
