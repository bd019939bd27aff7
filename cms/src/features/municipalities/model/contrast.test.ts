import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeContrast } from './contrast.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is 21 for black on white and the published 4.54 for #767676 on white', () => {
    expect(computeContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(computeContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
  it('does not depend on the order and lies between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(computeContrast(a, b)).toBe(computeContrast(b, a));
        expect(computeContrast(a, b)).toBeGreaterThanOrEqual(1);
        expect(computeContrast(a, b)).toBeLessThanOrEqual(21.0001);
      }),
    );
  });
});
