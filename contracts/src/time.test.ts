import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay, toInstant, getMonday, getWeekday, toIsoWeek } from './time.ts';

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
