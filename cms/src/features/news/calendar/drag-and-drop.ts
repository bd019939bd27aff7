import type { NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './calendar-changes.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { formatLongMoment } from './format-moment.ts';

const { done } = newsCalendarMessages;

/** An article on its way to another place, by mouse or by keyboard. */
export interface DragItem {
  id: string;
  title: string;
  /** The moment it was taken from; null when it was taken from the queue. */
  from: string | null;
  /** By mouse. The page must not change under it: a browser ends a drag whose surroundings move. */
  isByMouse: boolean;
}

/** Where it is put down: a moment, or the queue before another article (null: the end). */
export type DropTarget = { kind: 'slot'; at: string } | { kind: 'queue'; before: string | null };

interface ChangeWithMessage {
  change: CalendarChange;
  message: string | ((after: NewsCalendar) => string);
}

const findTitle = ({ waiting }: NewsCalendar, id: string): string =>
  waiting.find((article) => article.id === id)?.title ?? '';

const findSlot = ({ weeks }: NewsCalendar, at: string) =>
  weeks.flatMap(({ slots }) => slots).find((slot) => slot.at === at);

/** Says it when a moment was meant for another kind of news. */
function withKindWarning(calendar: NewsCalendar, id: string, at: string, text: string): string {
  const slot = findSlot(calendar, at);
  const kind = calendar.waiting.find((article) => article.id === id)?.kind;
  const other = slot?.takes && kind && slot.takes !== kind;
  return other
    ? `${text} ${done.otherKind(slot.series ?? newsCalendarMessages.kinds[slot.takes ?? kind])}`
    : text;
}

/** What moving an article within the queue asks for: before another one, or to the end (null). */
export const toMoveChange = (
  id: string,
  title: string,
  before: string | null,
): ChangeWithMessage => ({
  change: { type: 'move', article: id, before },
  message: ({ waiting }) => done.move(title, waiting.findIndex((article) => article.id === id) + 1),
});

/**
 * What putting an article down asks for. From one moment on another they change places; from the
 * queue it takes the moment, and the others move up. Null when it is put down where it was.
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
