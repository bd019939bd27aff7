import { describe, expect, it } from 'vitest';
import { fileKind } from './file-type.ts';
import { formatAverage } from './format-average.ts';
import { formatBytes } from './format-bytes.ts';
import { formatDate, formatMoment, formatPeriod } from './format-date.ts';
import { formatMinutes } from './format-minutes.ts';
import { joinWords } from './join-words.ts';
import { phoneNumber } from './format-phone-number.ts';
import { plural } from './plural.ts';
import { weekNumber } from './week-number.ts';

describe('dates, in the Netherlands', () => {
  it('names the day of there, not of UTC', () => {
    expect(formatDate('2026-03-01T23:30:00.000Z')).toBe('2 maart 2026');
  });

  it('follows daylight saving', () => {
    expect(formatMoment('2026-03-28T10:00:00.000Z')).toContain('11:00');
    expect(formatMoment('2026-03-29T10:00:00.000Z')).toContain('12:00');
  });

  it('says a shared year once, and one day once', () => {
    expect(formatPeriod('2026-03-01', '2026-04-30')).toBe('1 maart t/m 30 april 2026');
    expect(formatPeriod('2026-12-20', '2027-01-03')).toBe('20 december 2026 t/m 3 januari 2027');
    expect(formatPeriod('2026-03-01', '2026-03-01')).toBe('1 maart 2026');
    expect(formatPeriod('2026-03-01', null)).toBe('1 maart 2026');
  });

  it('reads the number of an ISO week', () => {
    expect(weekNumber('2027-W01')).toBe(1);
    expect(weekNumber('geen week')).toBeNaN();
  });
});

describe('amounts', () => {
  it.each([
    [1, '1 minuut'],
    [45, '45 minuten'],
    [60, '1 uur'],
    [91, '1 uur en 31 minuten'],
  ])('%i minutes is %s', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });

  it.each([
    [999, '999 bytes'],
    [1000, '1 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_250_000, '1,3 MB'],
  ])('%i bytes is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it('counts in Dutch', () => {
    expect(plural(1, 'module', 'modules')).toBe('1 module');
    expect(plural(1234, 'module', 'modules')).toBe('1.234 modules');
    expect(formatAverage(1.75)).toBe('1,8');
    expect(joinWords(['0', '2a', '3'])).toBe('0, 2a en 3');
  });
});

describe('what editors typed', () => {
  it('keeps a telephone number on one line and dials only digits', () => {
    expect(phoneNumber('+31 50-123')).toEqual({
      label: '+31\u00a050\u2011123',
      href: 'tel:+3150123',
    });
  });

  it('names a kind of file, and one it does not know', () => {
    expect(fileKind('application/pdf')).toBe('pdf');
    expect(fileKind('application/x-onbekend')).toBe('bestand');
  });
});
