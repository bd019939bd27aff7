import { describe, expect, it } from 'vitest';
import { getAnnouncedMonth } from './announced-month.ts';

describe('getAnnouncedMonth', () => {
  it.each([
    ['a later month', '2027-03-15T11:00:00.000Z', '2027-03'],
    ['the running month', '2026-11-01T11:00:00.000Z', '2026-11'],
    ['the Dutch month of a moment in UTC', '2027-02-28T23:30:00.000Z', '2027-03'],
    ['a month that is over', '2026-10-31T11:00:00.000Z', null],
    ['nothing', null, null],
    ['an unreadable value', 'binnenkort', null],
    ['a damaged value', { $date: 1 }, null],
  ])('of %s', (_what, announcedFor, month) => {
    expect(getAnnouncedMonth(announcedFor, new Date('2026-11-30T12:00:00.000Z'))).toBe(month);
  });
});
