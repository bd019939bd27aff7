import { toDay } from '@digivaardig/contracts/time';

/** The year of the plans in the sources, which end in November. */
const sourceYear = 2021;

/** The day on which the demo is made. */
// eslint-disable-next-line no-restricted-syntax -- content is values, which have no clock to ask
export const today = new Date();

/** The year of the campaign that runs on a day, or of the next one when that year's is over. */
function findPlanYear(day: Date): number {
  const [year, month] = toDay(day).split('-').map(Number);
  return (year ?? sourceYear) + (month === 12 ? 1 : 0);
}

/** Moves periods of the sources by whole years, so that the campaign of the demo is not over. */
export function movePeriods<Period extends { start?: string; end?: string }>(
  periods: readonly Period[],
  day: Date,
): Period[] {
  const years = findPlanYear(day) - sourceYear;
  const move = (date: string) => `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;
  return periods.map((period) => ({
    ...period,
    ...(period.start && { start: move(period.start) }),
    ...(period.end && { end: move(period.end) }),
  }));
}
