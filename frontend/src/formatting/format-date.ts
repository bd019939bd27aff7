const TIME_ZONE = 'Europe/Amsterdam';

const long = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: TIME_ZONE });
const dayAndMonth = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  timeZone: TIME_ZONE,
});
const year = new Intl.DateTimeFormat('nl-NL', { year: 'numeric', timeZone: TIME_ZONE });
const withTime = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: TIME_ZONE,
});

/** 23 november 2026, as the day is called in the Netherlands. */
export const formatDate = (iso: string): string => long.format(new Date(iso));

/** 23 november 2026 om 14:05. */
export const formatMoment = (iso: string): string => withTime.format(new Date(iso));

/** One day, or from and to; a year is said once when both ends share it. */
export function formatPeriod(start: string, end: string | null): string {
  if (end === null) return formatDate(start);
  const [from, to] = [new Date(start), new Date(end)];
  if (long.format(from) === long.format(to)) return long.format(to);
  const opening = year.format(from) === year.format(to) ? dayAndMonth : long;
  return `${opening.format(from)} t/m ${long.format(to)}`;
}
