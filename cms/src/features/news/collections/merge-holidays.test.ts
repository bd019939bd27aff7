import { describe, expect, it } from 'vitest';
import { mergeHolidays } from './merge-holidays.ts';

const row = (days: string) => {
  const [start, end] = days.split('/');
  return { start: `${start ?? ''}T11:00:00.000Z`, end: `${end ?? ''}T11:00:00.000Z` };
};
const autumn = '2026-10-12/2026-10-18';
const winter = '2026-12-21/2027-01-03';
const spring = '2027-02-22/2027-02-28';

const merge = (opened: string[], sent: string[], current: string[]) =>
  mergeHolidays(opened, sent.map(row), current.map(row));

describe('a form with periods that was opened earlier', () => {
  it('keeps what was set since', () => {
    expect(merge([autumn], [autumn], [autumn, winter])).toEqual([row(autumn), row(winter)]);
  });
  it('does not bring back what was removed since', () => {
    expect(merge([autumn, winter], [autumn, winter], [autumn])).toEqual([row(autumn)]);
  });
  it('adds and removes what its editor added and removed', () => {
    expect(merge([autumn], [spring], [autumn, winter])).toEqual([row(spring), row(winter)]);
  });
  it('has a period once that both set', () => {
    expect(merge([], [winter], [winter])).toEqual([row(winter)]);
  });
  it('keeps a row without readable days, for the check of the field', () => {
    expect(mergeHolidays([], [{ start: null, end: null }], [])).toEqual([
      { start: null, end: null },
    ]);
  });
});
