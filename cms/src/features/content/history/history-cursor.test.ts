import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLines, formatCursor, parseCursor } from './history-cursor.ts';

const cursor = fc.record({
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2020-01-02'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  id: fc.constantFrom('0123456789abcdef01234567', '1123456789abcdef01234567'),
});

describe('parseCursor', () => {
  it.each([
    { value: undefined },
    { value: '' },
    { value: 'x' },
    { value: '2026-01-01_x' },
    { value: ['2026-01-01', 'x'] },
    { value: 'x_0123456789abcdef01234567' },
  ])('takes $value for the first page', ({ value }) => {
    expect(parseCursor(value)).toBeNull();
  });

  it('reads what formatCursor wrote', () => {
    fc.assert(
      fc.property(cursor, (one) => {
        expect(parseCursor(formatCursor(one))).toEqual(one);
      }),
    );
  });
});

describe('compareLines', () => {
  it('gives one order, newest first', () => {
    fc.assert(
      fc.property(fc.array(cursor), (lines) => {
        const sorted = lines.toSorted(compareLines);
        expect(lines.toReversed().toSorted(compareLines)).toEqual(sorted);
        const times = sorted.map(({ at }) => at);
        expect(times).toEqual(times.toSorted().toReversed());
      }),
    );
  });
});
