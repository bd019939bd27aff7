import { addDays } from '@digivaardig/contracts/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, isInPeriods, type Period, removePeriod } from './periods.ts';

const first = '2026-12-01';
const period: fc.Arbitrary<Period> = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]) => ({
  start: addDays(first, from),
  end: addDays(first, from + length),
}));
const periods = fc.array(period, { maxLength: 6 });
const days = Array.from({ length: 90 }, (_, index) => addDays(first, index - 5));

describe('addPeriod', () => {
  it('frees the days of the new period and of those before, and no others', () => {
    fc.assert(
      fc.property(periods, period, (before, added) => {
        const after = addPeriod(before, added);
        for (const day of days) {
          const expected = isInPeriods(before, day) || isInPeriods([added], day);
          expect(isInPeriods(after, day)).toBe(expected);
        }
      }),
    );
  });

  it('makes one period of weeks that follow each other', () => {
    const weeks = ['2026-12-21', '2027-01-04', '2026-12-28'];
    const after = weeks.reduce<Period[]>(
      (rows, monday) => addPeriod(rows, { start: monday, end: addDays(monday, 6) }),
      [],
    );
    expect(after).toEqual([{ start: '2026-12-21', end: '2027-01-10' }]);
  });
});

describe('removePeriod', () => {
  it('gives the days of the period back, and no others', () => {
    fc.assert(
      fc.property(periods, period, (before, removed) => {
        const after = removePeriod(before, removed);
        for (const day of days) {
          const expected = isInPeriods(before, day) && !isInPeriods([removed], day);
          expect(isInPeriods(after, day)).toBe(expected);
        }
      }),
    );
  });

  it('splits a longer period', () => {
    const summer = { start: '2027-07-12', end: '2027-08-22' };
    expect(removePeriod([summer], { start: '2027-07-26', end: '2027-08-01' })).toEqual([
      { start: '2027-07-12', end: '2027-07-25' },
      { start: '2027-08-02', end: '2027-08-22' },
    ]);
  });
});
