import { Temporal } from 'temporal-polyfill';

const timeZone = 'Europe/Amsterdam';

/** A calendar day in the Netherlands: 2026-11-23. */
export type Day = string;

/** Conversions that are remembered, since the plans of many municipalities ask for the same ones. */
const mostRemembered = 50_000;

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

const hourMs = 3_600_000;

/** Milliseconds that Dutch clocks are ahead of UTC in this hour since 1970: they change on whole hours only. */
const getOffset = remember(
  (hour: number) =>
    Temporal.Instant.fromEpochMilliseconds(hour * hourMs).toZonedDateTimeISO(timeZone)
      .offsetNanoseconds / 1_000_000,
);

/** The day it is in the Netherlands at this moment. */
export const toDay = (at: Date): Day =>
  new Date(at.getTime() + getOffset(Math.floor(at.getTime() / hourMs))).toISOString().slice(0, 10);

const toEpoch = remember(
  (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds,
);

/**
 * The moment at which Dutch clocks show this day and time (`09:00`). In the hour that is skipped in
 * spring it is the moment an hour later on the clock; in the hour that comes twice in autumn it is
 * the first (Temporal's "compatible").
 */
export const toInstant = (day: Day, time: string): Date => new Date(toEpoch(`${day}T${time}`));

/** The day so many days later; negative for earlier. */
export const addDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** 1 for Monday to 7 for Sunday. */
export const getWeekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The Monday of the week in which this day lies. */
export const getMonday = (day: Day): Day => addDays(day, 1 - getWeekday(day));

/** The ISO 8601 week: 2026-W47. */
export function toIsoWeek(day: Day): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek ?? ''}-W${String(weekOfYear ?? '').padStart(2, '0')}`;
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone });

/** A day as people say it: 23 november. */
export const formatDay = (day: Day): string => dayFormat.format(new Date(`${day}T12:00:00Z`));
