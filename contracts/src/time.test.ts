import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  formatFullDay,
  fromWallClock,
  getClockChange,
  getMonday,
  getWeekday,
  toDay,
  toInstant,
  toIsoWeek,
  toWallClock,
} from './time.ts';

describe('toInstant', () => {
  it('applies winter and summer time', () => {
    expect(toInstant('2026-01-15', '09:00').toISOString()).toBe('2026-01-15T08:00:00.000Z');
    expect(toInstant('2026-07-15', '09:00').toISOString()).toBe('2026-07-15T07:00:00.000Z');
  });
  it('returns nine o’clock on the days when the clock changes', () => {
    expect(toInstant('2026-03-29', '09:00').toISOString()).toBe('2026-03-29T07:00:00.000Z');
    expect(toInstant('2026-10-25', '09:00').toISOString()).toBe('2026-10-25T08:00:00.000Z');
  });
  it('moves a time that is skipped in spring an hour later', () => {
    expect(toInstant('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
  it('returns the first of a time that occurs twice in autumn', () => {
    expect(toInstant('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
  it('is the inverse of toDay for every day of the coming years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 3, max: 23 }), (n, hour) => {
        const day = addDays('2024-01-01', n);
        expect(toDay(toInstant(day, `${String(hour).padStart(2, '0')}:15`))).toBe(day);
      }),
    );
  });
});

describe('fromWallClock', () => {
  const parse = (wall: string) => new Date(fromWallClock(Date.parse(`${wall}Z`))).toISOString();

  it('agrees with toInstant around every change of the clock', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2050 }),
        fc.constantFrom('03', '10'),
        fc.integer({ min: 25, max: 31 }),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('00', '30', '59'),
        (year, month, date, hour, minute) => {
          const [day, time] = [`${year}-${month}-${date}`, `0${hour}:${minute}`];
          expect(parse(`${day}T${time}`)).toBe(toInstant(day, time).toISOString());
        },
      ),
    );
  });
  it('moves a time that is skipped in spring an hour later, and takes the first of two', () => {
    expect(parse('2027-03-28T02:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(parse('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  });
  it('is the inverse of toWallClock, apart from the hour that occurs twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_500_000_000 }), (seconds) => {
        const at = seconds * 1000;
        expect([at, at - 3_600_000]).toContain(fromWallClock(toWallClock(at)));
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2027-03-31', -1, '2027-02-28'],
    ['2028-03-31', -1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', -6, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('of %s and %i gives %s', (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });
});

describe('formatFullDay', () => {
  it('writes the month out', () => {
    expect(formatFullDay('2027-03-31')).toBe('31 maart 2027');
  });
});

describe('getClockChange', () => {
  it.each([
    ['2027-03-28', 'forward'],
    ['2026-10-25', 'back'],
    ['2026-10-26', null],
  ])('is for %s: %s', (day, change) => {
    expect(getClockChange(day)).toBe(change);
  });
});

describe('toIsoWeek', () => {
  it('follows ISO 8601 around New Year', () => {
    expect(toIsoWeek('2021-01-03')).toBe('2020-W53');
    expect(toIsoWeek('2024-12-30')).toBe('2025-W01');
    expect(toIsoWeek('2026-11-23')).toBe('2026-W48');
  });
  it('is equal for all seven days from Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), (n) => {
        const day = addDays('2020-01-01', n);
        expect(getWeekday(getMonday(day))).toBe(1);
        expect(toIsoWeek(addDays(getMonday(day), 6))).toBe(toIsoWeek(day));
      }),
    );
  });
});
