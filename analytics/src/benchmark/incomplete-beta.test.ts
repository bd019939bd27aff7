import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from './incomplete-beta.ts';

describe('incompleteBeta', () => {
  it('is the binomial tail for integers (Abramowitz & Stegun 26.5.24)', () => {
    const tail = (x: number, a: number, b: number) => {
      const n = a + b - 1;
      let choose = 1;
      let sum = 0;
      for (let k = 0; k <= n; k += 1) {
        if (k >= a) sum += choose * x ** k * (1 - x) ** (n - k);
        choose = (choose * (n - k)) / (k + 1);
      }
      return sum;
    };
    const integer = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), integer, integer, (x, a, b) => {
        expect(incompleteBeta(x, a, b)).toBeCloseTo(tail(x, a, b), 10);
      }),
    );
  });
  it('is the arcsine law for a = b = ½', () => {
    expect(incompleteBeta(0.3, 0.5, 0.5)).toBeCloseTo(
      (2 / Math.PI) * Math.asin(Math.sqrt(0.3)),
      12,
    );
  });
});
