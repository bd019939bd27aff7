import { addDays } from '@digivaardig/contracts/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLicenceStage, hasLicenceEnded, toLastDay } from './licence-stage.ts';

describe('findLicenceStage', () => {
  it.each([
    ['2027-03-31', '2026-09-29', null],
    // September has no 31st.
    ['2027-03-31', '2026-09-30', 6],
    ['2027-03-31', '2026-12-30', 6],
    ['2027-03-31', '2026-12-31', 3],
    ['2027-03-31', '2027-02-27', 3],
    ['2027-03-31', '2027-02-28', 1],
    ['2028-03-31', '2028-02-28', 3],
    // A leap day is the last day of its month.
    ['2028-03-31', '2028-02-29', 1],
    ['2028-02-29', '2027-08-28', null],
    ['2028-02-29', '2027-08-29', 6],
    ['2028-02-29', '2028-01-29', 1],
    ['2027-03-31', '2027-03-31', 1],
    ['2027-03-31', '2027-04-01', null],
  ])('of a licence until %s on %s is %s', (lastDay, today, stage) => {
    expect(findLicenceStage(lastDay, today)).toBe(stage);
  });

  it('only goes down while days pass, and ends with 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
        const lastDay = addDays('2026-01-01', offset);
        const stages = Array.from({ length: 200 }, (_, index) =>
          findLicenceStage(lastDay, addDays(lastDay, index - 199)),
        ).map((stage) => stage ?? 12);
        expect(stages).toEqual(stages.toSorted((a, b) => b - a));
        expect(stages.at(-1)).toBe(1);
        expect(findLicenceStage(lastDay, addDays(lastDay, 1))).toBeNull();
      }),
    );
  });
});

describe('hasLicenceEnded', () => {
  it('is on the day after the last day, not on the day itself', () => {
    expect(hasLicenceEnded('2028-02-29', '2028-02-29')).toBe(false);
    expect(hasLicenceEnded('2028-02-29', '2028-03-01')).toBe(true);
  });
});

describe('toLastDay', () => {
  it('reads the day in the Netherlands', () => {
    expect(toLastDay('2027-03-31T12:00:00.000Z')).toBe('2027-03-31');
    expect(toLastDay('2027-03-31T22:30:00.000Z')).toBe('2027-04-01');
  });
  it('finds none in what is no moment', () => {
    expect(toLastDay(null)).toBeNull();
    expect(toLastDay('ooit')).toBeNull();
  });
});
