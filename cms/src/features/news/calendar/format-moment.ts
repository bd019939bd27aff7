import { formatDay, timeZone } from '@digivaardig/contracts/time';
import type { Period } from '../publishing/periods.ts';

const slotFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
});
const longFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
});
const toDate = (iso: string): Date => new Date(iso);

/** di 24 nov 09:00 */
export const formatShortMoment = (iso: string): string =>
  slotFormat.format(toDate(iso)).replace(',', '');

/** dinsdag 24 november om 09:00 */
export const formatLongMoment = (iso: string): string => longFormat.format(toDate(iso));

/** 24 december – 3 januari, or one day: the days from start to end inclusive. */
export const formatPeriod = ({ start, end }: Period): string =>
  start === end ? formatDay(start) : `${formatDay(start)} – ${formatDay(end)}`;

/** 23 november tot en met 29 november: the days of a week, by its Monday. */
export function formatWeekDays(monday: string): string {
  const sunday = new Date(Date.parse(`${monday}T12:00:00Z`) + 6 * 86_400_000).toISOString();
  return `${formatDay(monday)} – ${formatDay(sunday.slice(0, 10))}`;
}
