import { addDays, type Day } from '@digivaardig/contracts/time';

/** Days from start to end inclusive. */
export interface Period {
  start: Day;
  end: Day;
}

/** The most periods without news of a municipality. */
export const maxPeriods = 100;

/** Whether the day lies in one of the periods. */
export const isInPeriods = (periods: readonly Period[], day: Day): boolean =>
  periods.some(({ start, end }) => start <= day && day <= end);

/** Whether the two periods share a day. */
export const doPeriodsOverlap = (one: Period, other: Period): boolean =>
  one.start <= other.end && other.start <= one.end;

/**
 * Adds a period. Periods that overlap or follow each other become one, so that adding week after
 * week leaves one row.
 */
export function addPeriod(periods: readonly Period[], added: Period): Period[] {
  const widened = { start: addDays(added.start, -1), end: addDays(added.end, 1) };
  const joined = [added, ...periods.filter((period) => doPeriodsOverlap(period, widened))];
  const starts = joined.map(({ start }) => start).sort();
  const ends = joined.map(({ end }) => end).sort();
  const others = periods.filter((period) => !doPeriodsOverlap(period, widened));
  return [...others, { start: starts[0] ?? added.start, end: ends.at(-1) ?? added.end }].sort(
    (a, b) => (a.start < b.start ? -1 : 1),
  );
}

/** Removes the days of a period. A longer period is cut, or split in two. */
export const removePeriod = (periods: readonly Period[], removed: Period): Period[] =>
  periods
    .flatMap((period) =>
      doPeriodsOverlap(period, removed)
        ? [
            { start: period.start, end: addDays(removed.start, -1) },
            { start: addDays(removed.end, 1), end: period.end },
          ]
        : [period],
    )
    .filter(({ start, end }) => start <= end);
