import { describe, expect, it } from 'vitest';
import { movePeriods } from './move-periods.ts';

const periods = [{ start: '2021-02-01', end: '2021-02-28' }, { start: '2022-01-01' }, {}];

describe('movePeriods', () => {
  it('moves the plan to the year that is under way, and keeps what is a year later', () => {
    expect(movePeriods(periods, new Date('2027-06-15T10:00:00Z'))).toEqual([
      { start: '2027-02-01', end: '2027-02-28' },
      { start: '2028-01-01' },
      {},
    ]);
  });

  it('moves the plan to the next year when the campaign is over', () => {
    expect(movePeriods(periods, new Date('2026-11-30T23:30:00Z'))[0]?.start).toBe('2027-02-01');
    expect(movePeriods(periods, new Date('2026-11-30T22:30:00Z'))[0]?.start).toBe('2026-02-01');
  });
});
