import { describe, expect, it } from 'vitest';
import { formatAverage, formatBytes, formatCount, formatMinutes } from './format-number.ts';

describe('formatCount', () => {
  it('uses the singular for one and the plural otherwise, with Dutch separators', () => {
    expect(formatCount(1, 'module', 'modules')).toBe('1 module');
    expect(formatCount(1234, 'module', 'modules')).toBe('1.234 modules');
  });
});

describe('formatAverage', () => {
  it('rounds to one decimal after a comma', () => {
    expect(formatAverage(1.75)).toBe('1,8');
  });
});

describe('formatMinutes', () => {
  it.each([
    [1, '1 minuut'],
    [45, '45 minuten'],
    [60, '1 uur'],
    [91, '1 uur en 31 minuten'],
  ])('formats %i minutes as %s', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });
});

describe('formatBytes', () => {
  it.each([
    [999, '999 bytes'],
    [1000, '1 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_250_000, '1,3 MB'],
  ])('formats %i bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
