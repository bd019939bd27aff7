import { fromWallClock, timeZone, toWallClock } from '@digivaardig/contracts/time';

const units = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** What says in which zone a text is: an offset at its end, or a date alone, which is in UTC. */
const namesZone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$|^[+-]?\d{4,6}(?:-\d{2}){0,2}$/i;

const isoWithoutZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

type FormatArguments = [string?, Intl.DateTimeFormatOptions?];

/** The globals that know the zone of the computer. */
interface ClockGlobals {
  Date: DateConstructor;
  Intl: { DateTimeFormat: typeof Intl.DateTimeFormat };
}

const withZone = (options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions => ({
  ...options,
  timeZone: options?.timeZone ?? timeZone,
});

/** Gives the local parts of each date those of the Dutch clock. */
function replaceLocalParts(NativeDate: DateConstructor): void {
  const { prototype } = NativeDate;
  const define = (name: string, value: (this: Date, ...values: never[]) => unknown) =>
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  const toWall = (date: Date) => new NativeDate(toWallClock(date.getTime()));
  for (const unit of [...units, 'Day'] as const) {
    define(`get${unit}`, function () {
      return toWall(this)[`getUTC${unit}`]();
    });
  }
  for (const unit of units) {
    define(`set${unit}`, function (...values: [number, number]) {
      const isUnset = unit === 'FullYear' && Number.isNaN(this.getTime());
      const wall = isUnset ? new NativeDate(0) : toWall(this);
      wall[`setUTC${unit}`](...values);
      return this.setTime(fromWallClock(wall.getTime()));
    });
  }
  define('getTimezoneOffset', function () {
    return (this.getTime() - toWallClock(this.getTime())) / 60_000;
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const format: unknown = Reflect.get(prototype, name);
    if (typeof format !== 'function') continue;
    define(name, function (locales?: string, options?: Intl.DateTimeFormatOptions): unknown {
      return Reflect.apply(format, this, [locales, withZone(options)]);
    });
  }
}

/** Reads a text without a zone as Dutch time. */
const createParse =
  ({ parse }: Pick<DateConstructor, 'parse'>) =>
  (text: string): number => {
    const trimmed = text.trim();
    if (namesZone.test(trimmed)) return parse(trimmed);
    return fromWallClock(parse(isoWithoutZone.test(trimmed) ? `${trimmed}Z` : `${trimmed} UTC`));
  };

/**
 * Makes every date of a page Dutch on a computer in another zone. Payload and its date picker show
 * and read dates by the computer's own clock in more than ten places, most without a setting: nine
 * o’clock typed on a thin client in UTC became ten. Moments stay what they are; only their local
 * parts and their texts change. On a computer in the Dutch zone nothing is replaced. Source:
 * decision 046.
 */
export function installDutchClock(globals: ClockGlobals): void {
  const NativeFormat = globals.Intl.DateTimeFormat;
  if (new NativeFormat().resolvedOptions().timeZone === timeZone) return;
  const NativeDate = globals.Date;
  const parse = createParse(NativeDate);

  const toArguments = (values: readonly unknown[]): unknown[] => {
    const [first] = values;
    if (values.length === 1) return [typeof first === 'string' ? parse(first) : first];
    const [year = 0, month = 0, ...rest] = values.map(Number);
    return values.length === 0 ? [] : [fromWallClock(NativeDate.UTC(year, month, ...rest))];
  };
  globals.Date = new Proxy(NativeDate, {
    construct: (target, values: unknown[], newTarget) => {
      const made: unknown = Reflect.construct(target, toArguments(values), newTarget);
      return made instanceof target ? made : new target(Number.NaN);
    },
    get: (target, name, receiver) =>
      name === 'parse' ? parse : (Reflect.get(target, name, receiver) as unknown),
  });
  Object.defineProperty(NativeDate.prototype, 'constructor', { value: globals.Date });
  replaceLocalParts(NativeDate);
  globals.Intl.DateTimeFormat = new Proxy(NativeFormat, {
    apply: (target, _receiver, [locales, options]: FormatArguments) =>
      new target(locales, withZone(options)),
    construct: (target, [locales, options]: FormatArguments) =>
      new target(locales, withZone(options)),
  });
}
