import { addDays, dayOf, mondayOf, momentOf, weekOf, type Day } from './amsterdam.ts';
import { slotsBetween, type NewsRule } from './slots-between.ts';

export interface EmptyWeek {
  /** 2026-W48 */
  week: string;
  monday: Day;
  /** 0 for this week, 1 for the next. */
  weeksAhead: number;
}

interface Plan {
  rule: NewsRule;
  /** How many articles wait. */
  waiting: number;
  /** How many appeared this week already. */
  publishedThisWeek: number;
  now: Date;
}

const horizonWeeks = 104;

/**
 * The first week in which news is due and none is planned; null when none within two years.
 * Weeks without slots (holidays) are no empty weeks. Source: rule 5 of the domain description.
 */
export function firstEmptyWeek({ rule, waiting, publishedThisWeek, now }: Plan): EmptyWeek | null {
  const start = mondayOf(dayOf(now));
  let left = waiting;
  for (let weeksAhead = 0; weeksAhead < horizonWeeks; weeksAhead += 1) {
    const monday = addDays(start, weeksAhead * 7);
    const from = weeksAhead === 0 ? now : new Date(momentOf(monday, '00:00').getTime() - 1);
    const until = new Date(momentOf(addDays(monday, 7), '00:00').getTime() - 1);
    const slots = slotsBetween(rule, from, until).length;
    const planned = Math.min(slots, left);
    left -= planned;
    const appeared = weeksAhead === 0 ? publishedThisWeek : 0;
    if (slots > 0 && planned + appeared === 0) return { week: weekOf(monday), monday, weeksAhead };
  }
  return null;
}
