import { describe, expect, it } from 'vitest';
import { isMomentInRange, toMoment } from './moments.ts';

describe('toMoment', () => {
  it('converts a date and a text', () => {
    expect(toMoment('2026-11-30')).toBe('2026-11-30T00:00:00.000Z');
    expect(toMoment(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });
  it.each([null, undefined, '', 'gisteren', 5, {}, [], new Date(Number.NaN), '+275761-01-01'])(
    'is null for %j',
    (value) => {
      expect(toMoment(value)).toBeNull();
    },
  );
});

describe('isMomentInRange', () => {
  it.each(['1900-01-01', '2100-12-31T23:59:59.999Z', new Date('2026-01-01')])(
    'accepts %s',
    (value) => {
      expect(isMomentInRange(value)).toBe(true);
    },
  );
  it.each(['1899-12-31', '2101-01-01', '0001-01-01', '+275760-09-13', '-000001-01-01', '', 5])(
    'rejects %s',
    (value) => {
      expect(isMomentInRange(value)).toBe(false);
    },
  );
});
