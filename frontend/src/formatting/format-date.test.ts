import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatPeriod, parseWeekNumber } from './format-date.ts';

describe('formatDate', () => {
  it('gives the day in the Netherlands, not in UTC', () => {
    expect(formatDate('2026-03-01T23:30:00.000Z')).toBe('2 maart 2026');
  });
});

describe('formatDateTime', () => {
  it('follows daylight saving time', () => {
    expect(formatDateTime('2026-03-28T10:00:00.000Z')).toContain('11:00');
    expect(formatDateTime('2026-03-29T10:00:00.000Z')).toContain('12:00');
  });
});

describe('formatPeriod', () => {
  it('writes a shared year once and a single day once', () => {
    expect(formatPeriod('2026-03-01', '2026-04-30')).toBe('1 maart t/m 30 april 2026');
    expect(formatPeriod('2026-12-20', '2027-01-03')).toBe('20 december 2026 t/m 3 januari 2027');
    expect(formatPeriod('2026-03-01', '2026-03-01')).toBe('1 maart 2026');
    expect(formatPeriod('2026-03-01', null)).toBe('1 maart 2026');
  });
});

describe('parseWeekNumber', () => {
  it('reads the number of an ISO week, and gives NaN for anything else', () => {
    expect(parseWeekNumber('2027-W01')).toBe(1);
    expect(parseWeekNumber('geen week')).toBeNaN();
  });
});
