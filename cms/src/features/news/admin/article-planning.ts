import type { CalendarArticle, NewsCalendar } from '../calendar/calendar.ts';
import type { NewsKind } from '../publishing/list-slots.ts';
import type { NewsItem } from '../publishing/read-news-planning.ts';

/** Where an article that is ready stands in the planning of a municipality. */
export type ArticlePlanning =
  | { kind: 'available' }
  | { kind: 'waiting'; article: CalendarArticle }
  | { kind: 'declined' }
  | { kind: 'appeared'; isVisible: boolean }
  /** It is not for this municipality. */
  | { kind: 'unavailable' };

/** Finds an article in the planning by its identity. */
export function getArticlePlanning(calendar: NewsCalendar, { value }: NewsItem): ArticlePlanning {
  const article = calendar.waiting.find(({ id }) => id === value);
  if (article) return { kind: 'waiting', article };
  const isIn = (list: readonly { item: NewsItem }[]) =>
    list.some(({ item }) => item.value === value);
  if (isIn(calendar.available)) return { kind: 'available' };
  if (isIn(calendar.declined)) return { kind: 'declined' };
  const publication = calendar.appeared.find((one) => one.article === value);
  if (!publication) return { kind: 'unavailable' };
  return { kind: 'appeared', isVisible: publication.isVisible };
}

/** A moment that can be chosen, and what is planned there now. */
export interface MomentChoice {
  /** ISO */
  at: string;
  series: string | null;
  /** The title of the article that would move; null when the moment is free. */
  occupiedBy: string | null;
  isSkipped: boolean;
}

const maxChoices = 12;

/**
 * Lists the next fixed moments for an article of this kind, without those at which another one is
 * pinned.
 */
export const listMomentChoices = (
  { waiting, weeks }: NewsCalendar,
  { value }: NewsItem,
  kind: NewsKind,
): MomentChoice[] =>
  weeks
    .flatMap(({ slots }) => slots)
    .filter(
      ({ article, due, pinned, takes }) =>
        !due && (takes === null || takes === kind) && (!pinned || article === value),
    )
    .slice(0, maxChoices)
    .map(({ at, article, series, state }) => {
      const occupant = waiting.find(({ id }) => id === article && id !== value);
      return { at, series, occupiedBy: occupant?.title ?? null, isSkipped: state === 'skipped' };
    });

/** The first moment at which nothing has to move; the first one when all are taken. */
export const findFirstFree = (choices: readonly MomentChoice[]): MomentChoice | undefined =>
  choices.find(({ occupiedBy, isSkipped }) => occupiedBy === null && !isSkipped) ?? choices[0];

/** The title of the article that is pinned at this moment, if it is another one. */
export const findPinnedTitle = (
  { waiting }: NewsCalendar,
  { value }: NewsItem,
  at: string,
): string | null =>
  waiting.find(({ id, pinnedTo }) => id !== value && pinnedTo === at)?.title ?? null;
