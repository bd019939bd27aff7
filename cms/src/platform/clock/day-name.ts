import type { Day } from './amsterdam.ts';

const format = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Amsterdam',
});

/** A day as people say it: 23 november. */
export const dayName = (day: Day): string => format.format(new Date(`${day}T12:00:00Z`));
