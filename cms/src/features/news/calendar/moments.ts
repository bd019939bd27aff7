import { formatDay } from '@digivaardig/contracts/time';

const zone = { timeZone: 'Europe/Amsterdam' } as const;

const slotFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  ...zone,
});
const longFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  ...zone,
});
const at = (iso: string): Date => new Date(iso);

/** di 24 nov 09:00 */
export const shortMoment = (iso: string): string => slotFormat.format(at(iso)).replace(',', '');

/** dinsdag 24 november om 09:00 */
export const longMoment = (iso: string): string => longFormat.format(at(iso));

/** 23 november tot en met 29 november: the days of a week, by its Monday. */
export function weekDays(monday: string): string {
  const sunday = new Date(Date.parse(`${monday}T12:00:00Z`) + 6 * 86_400_000).toISOString();
  return `${formatDay(monday)} – ${formatDay(sunday.slice(0, 10))}`;
}
