const TIME_ZONE = 'Europe/Amsterdam';

const fullDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: TIME_ZONE });
const dayAndMonth = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  timeZone: TIME_ZONE,
});
const year = new Intl.DateTimeFormat('nl-NL', { year: 'numeric', timeZone: TIME_ZONE });
const dateAndTime = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: TIME_ZONE,
});

/** The date in the Netherlands: 23 november 2026. */
export const formatDate = (iso: string): string => fullDate.format(new Date(iso));

/** The date and time in the Netherlands: 23 november 2026 om 14:05. */
export const formatDateTime = (iso: string): string => dateAndTime.format(new Date(iso));

/** One day, or a first and a last day. A year that both share is written once. */
export function formatPeriod(start: string, end: string | null): string {
  if (end === null) return formatDate(start);
  const [startDate, endDate] = [new Date(start), new Date(end)];
  if (fullDate.format(startDate) === fullDate.format(endDate)) return fullDate.format(endDate);
  const startFormat = year.format(startDate) === year.format(endDate) ? dayAndMonth : fullDate;
  return `${startFormat.format(startDate)} t/m ${fullDate.format(endDate)}`;
}

/** The number of an ISO week: 47 for `2026-W47`, and NaN for anything that is no ISO week. */
export const parseWeekNumber = (week: string): number =>
  Number(/^\d{4}-W(\d{2})$/.exec(week)?.[1] ?? Number.NaN);

const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month that is written as 2027-03: maart 2027. */
export const formatMonth = (value: string): string => month.format(new Date(`${value}-01`));
