import type { NewsCalendar } from './calendar.ts';
import type { CalendarChange } from './changes.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { longMoment } from './moments.ts';

const { done } = newsCalendarMessages;

/** An article on its way to another place, by mouse or by keyboard. */
export interface Moving {
  id: string;
  title: string;
  /** The moment it was taken from; null when it was taken from the queue. */
  from: string | null;
  /** By mouse. The page must not change under it: a browser ends a drag whose surroundings move. */
  dragged: boolean;
}

/** Where it is put down: a moment, or the queue before another article (null: the end). */
export type Target = { kind: 'slot'; at: string } | { kind: 'queue'; before: string | null };

interface Act {
  change: CalendarChange;
  done: string | ((after: NewsCalendar) => string);
}

const titleIn = ({ waiting }: NewsCalendar, id: string): string =>
  waiting.find((article) => article.id === id)?.title ?? '';

const slotAt = ({ weeks }: NewsCalendar, at: string) =>
  weeks.flatMap(({ slots }) => slots).find((slot) => slot.at === at);

/** Says it when a moment was meant for another kind of news. */
function warned(calendar: NewsCalendar, id: string, at: string, text: string): string {
  const slot = slotAt(calendar, at);
  const kind = calendar.waiting.find((article) => article.id === id)?.kind;
  const other = slot?.takes && kind && slot.takes !== kind;
  return other
    ? `${text} ${done.otherKind(slot.series ?? newsCalendarMessages.kinds[slot.takes ?? kind])}`
    : text;
}

/** What moving an article within the queue asks for: before another one, or to the end (null). */
export const moveOf = (id: string, title: string, before: string | null): Act => ({
  change: { do: 'move', article: id, before },
  done: ({ waiting }) => done.move(title, waiting.findIndex((article) => article.id === id) + 1),
});

/**
 * What putting an article down asks for. From one moment on another they change places; from the queue it takes the moment,
 * and the others move up. Null when it is put down where it was.
 */
export function actOf(calendar: NewsCalendar, moving: Moving, target: Target): Act | null {
  const { id, title, from } = moving;
  if (target.kind === 'queue') {
    if (target.before === id) return null;
    return moveOf(id, title, target.before);
  }
  const { at } = target;
  if (at === from) return null;
  const slot = slotAt(calendar, at);
  const other = slot?.article ?? null;
  if (from !== null && other !== null) {
    return {
      change: { do: 'swap', article: id, at: from, with: other, withAt: at },
      done: warned(calendar, id, at, done.swap(title, titleIn(calendar, other))),
    };
  }
  const over = slot?.pinned ? other : null;
  return {
    change: { do: 'place', article: id, at, over },
    done: warned(calendar, id, at, done.place(title, longMoment(at))),
  };
}
