import { describe, expect, it } from 'vitest';
import { studentQuantile } from './student-quantile.ts';

describe('studentQuantile', () => {
  it.each([
    // Percentage points of the t distribution as in printed tables, with the digits of SciPy's
    // t.isf.
    [0.025, 1, 12.706204736174705],
    [0.025, 2, 4.302652729749464],
    [0.025, 10, 2.2281388519862753],
    [0.05, 30, 1.6972608865939574],
    [0.005, 120, 2.617421145106866],
    [0.025, 100_000, 1.95998770753461],
    [0.025, 0.5, 164.55767348048846],
  ])(
    'gives the point with tail probability %d for %d degrees of freedom',
    (tail, degrees, expected) => {
      expect(studentQuantile(tail, degrees) / expected).toBeCloseTo(1, 9);
    },
  );
  it('rejects a tail outside 0 to 0.5 and degrees of freedom of 0', () => {
    expect(() => studentQuantile(0.5, 10)).toThrow(RangeError);
    expect(() => studentQuantile(0, 10)).toThrow(RangeError);
    expect(() => studentQuantile(0.1, 0)).toThrow(RangeError);
  });
});
