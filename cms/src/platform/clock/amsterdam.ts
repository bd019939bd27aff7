const zone = 'Europe/Amsterdam';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** A calendar day in the Netherlands: 2026-11-23. */
export type Day = string;

const read = (at: Date): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));

/** Milliseconds that Dutch clocks are ahead of UTC at this moment: one hour or two. */
function readOffset(at: Date): number {
  const { year, month, day, hour, minute, second } = read(at);
  const local = Date.UTC(
    ...([year, Number(month) - 1, day, hour, minute, second].map(Number) as [number, number]),
  );
  return local - Math.floor(at.getTime() / 1000) * 1000;
}

const anHour = 3_600_000;
const atMost = 50_000;
const offsets = new Map<number, number>();

/** The offset, remembered: it changes on whole hours only, and a plan of the country asks for it a million times. */
function offsetAt(at: Date): number {
  const hour = Math.floor(at.getTime() / anHour);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = readOffset(at);
  if (offsets.size >= atMost) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

/** The day it is in the Netherlands at this moment. */
export const dayOf = (at: Date): Day =>
  new Date(at.getTime() + offsetAt(at)).toISOString().slice(0, 10);

/**
 * The moment at which Dutch clocks show this day and time. In the hour that is skipped in spring it is the moment
 * an hour later on the clock; in the hour that comes twice in autumn it is the first.
 */
export function momentOf(day: Day, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(new Date(wall - 24 * 3_600_000));
  const first = new Date(wall - before);
  return offsetAt(first) === before ? first : resolveShift(wall, before);
}

function resolveShift(wall: number, before: number): Date {
  const after = offsetAt(new Date(wall + 24 * 3_600_000));
  const shifted = new Date(wall - after);
  return offsetAt(shifted) === after ? shifted : new Date(wall - before);
}

/** The day so many days later; negative for earlier. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The Monday of the week in which this day lies. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The ISO 8601 week: 2026-W47. */
export function weekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
