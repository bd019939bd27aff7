import { Temporal } from 'temporal-polyfill';

/** Every date and time that people read or type is Dutch, whatever the zone of their computer. */
export const timeZone = 'Europe/Amsterdam';

/** A calendar day in the Netherlands: 2026-11-23. */
export type Day = string;

/** The size of each cache: the plans of many municipalities need the same conversions. */
const maxCached = 50_000;

function cacheResults<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const cache = new Map<Key, Value>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    if (cache.size >= maxCached) cache.clear();
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}

const hourMs = 3_600_000;

/**
 * The milliseconds that Dutch clocks are ahead of UTC in this hour since 1970. The offset changes
 * on whole hours only, so one result per hour is enough.
 */
const getOffset = cacheResults(
  (hour: number) =>
    Temporal.Instant.fromEpochMilliseconds(hour * hourMs).toZonedDateTimeISO(timeZone)
      .offsetNanoseconds / 1_000_000,
);

const getOffsetAt = (epoch: number): number => getOffset(Math.floor(epoch / hourMs));

/**
 * Converts a moment in milliseconds to what Dutch clocks show, as if that were a moment in UTC: the
 * UTC parts of the result are the Dutch parts.
 */
export const toWallClock = (epoch: number): number =>
  Number.isNaN(epoch) ? epoch : epoch + getOffsetAt(epoch);

/**
 * The inverse of `toWallClock`. A time in the hour that is skipped in spring becomes an hour later;
 * a time in the hour that occurs twice in autumn becomes the first.
 */
export function fromWallClock(wall: number): number {
  if (Number.isNaN(wall)) return wall;
  const [before, after] = [getOffsetAt(wall - 24 * hourMs), getOffsetAt(wall + 24 * hourMs)];
  const moments = [wall - before, wall - after].filter((at) => toWallClock(at) === wall);
  return moments.length > 0 ? Math.min(...moments) : wall - before;
}

/** Converts a moment to the day in the Netherlands. */
export const toDay = (at: Date): Day =>
  new Date(toWallClock(at.getTime())).toISOString().slice(0, 10);

const toEpoch = cacheResults(
  (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds,
);

/**
 * Converts a Dutch day and time (`09:00`) to a moment. A time in the hour that is skipped in spring
 * becomes an hour later; a time in the hour that occurs twice in autumn becomes the first
 * (Temporal's "compatible").
 */
export const toInstant = (day: Day, time: string): Date => new Date(toEpoch(`${day}T${time}`));

/** Adds a number of days; a negative number gives an earlier day. */
export const addDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/**
 * Adds a number of months; a negative number gives an earlier day. A day that the month does not
 * have becomes its last one: a month before 31 March is 28 or 29 February.
 */
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** Whether Dutch clocks go forward or back in the night of this day. */
export function getClockChange(day: Day): 'forward' | 'back' | null {
  const hours = (toEpoch(`${addDays(day, 1)}T00:00`) - toEpoch(`${day}T00:00`)) / hourMs;
  if (hours === 24) return null;
  return hours < 24 ? 'forward' : 'back';
}

/** Returns 1 for Monday to 7 for Sunday. */
export const getWeekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** Returns the Monday of the week of this day. */
export const getMonday = (day: Day): Day => addDays(day, 1 - getWeekday(day));

/** Returns the ISO 8601 week: 2026-W47. */
export function toIsoWeek(day: Day): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek ?? ''}-W${String(weekOfYear ?? '').padStart(2, '0')}`;
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone });

/** Formats a day in Dutch: 23 november. */
export const formatDay = (day: Day): string => dayFormat.format(new Date(`${day}T12:00:00Z`));

const fullDayFormat = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});

/** Formats a day in Dutch with its year: 23 november 2026. */
export const formatFullDay = (day: Day): string =>
  fullDayFormat.format(new Date(`${day}T12:00:00Z`));

const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone,
});

/** Formats a moment in Dutch time, as Dutch spreadsheets read it: 23-11-2026 06:00. */
export function formatMoment(at: Date): string {
  const parts = new Map(momentFormat.formatToParts(at).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${get('day')}-${get('month')}-${get('year')} ${get('hour')}:${get('minute')}`;
}
