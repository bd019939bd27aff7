import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageScale, stepRanges } from './scale.ts';

describe('coverageScale', () => {
  it('puts empty, limited and extensive apart at the bounds of the programme', () => {
    const step = coverageScale(6);
    expect([0, 1, 2, 3, 5, 6, 8, 9, 40].map(step)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('keeps "extensive" in the two dark steps whatever the bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(100), (extensiveFrom, modules) => {
        const step = coverageScale(extensiveFrom)(modules);
        expect(step >= 3).toBe(modules >= extensiveFrom);
        expect(step === 0).toBe(modules === 0);
      }),
    );
  });
});

describe('stepRanges', () => {
  it('names every step once, from nothing up to no end', () => {
    expect(stepRanges(6)).toEqual([
      { step: 0, from: 0, to: 0 },
      { step: 1, from: 1, to: 2 },
      { step: 2, from: 3, to: 5 },
      { step: 3, from: 6, to: 8 },
      { step: 4, from: 9 },
    ]);
  });

  it('leaves out steps that no number can reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (extensiveFrom) => {
        const step = coverageScale(extensiveFrom);
        for (const range of stepRanges(extensiveFrom)) expect(step(range.from)).toBe(range.step);
      }),
    );
  });
});
