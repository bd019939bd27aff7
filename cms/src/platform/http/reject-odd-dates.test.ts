import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { findOddDate } from './reject-odd-dates.ts';

const date = (name: string) => ({ name, type: 'date' });
const fields = [
  date('start'),
  { name: 'moments', type: 'array', flattenedFields: [date('end')] },
  { name: 'privacy', type: 'group', flattenedFields: [date('reviewedAt')] },
] as unknown as FlattenedField[];

describe('findOddDate', () => {
  it.each([
    ['start', { start: '1899-12-31' }],
    ['start', { start: '+275760-09-13T00:00:00.000Z' }],
    ['start', { start: 'morgen' }],
    ['start', { start: new Date(Number.NaN) }],
    ['moments.1.end', { moments: [{ end: '2026-01-01' }, { end: '0026-01-01' }] }],
    ['privacy.reviewedAt', { privacy: { reviewedAt: '2101-01-01' } }],
  ])('names %s in %j', (path, data) => {
    expect(findOddDate(fields, data)).toBe(path);
  });
  it.each([
    {},
    { start: null, moments: null, privacy: null },
    { start: '', moments: 0 },
    { start: '1900-01-01', moments: [{ end: '2100-12-31' }, {}, null] },
    { other: '0001-01-01' },
  ])('is null for %j', (data) => {
    expect(findOddDate(fields, data)).toBeNull();
  });
});
