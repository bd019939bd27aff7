import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCoverageScale, getStepRanges } from './scale.ts';

describe('createCoverageScale', () => {
  it('separates empty, limited and extensive at the bounds of the programme', () => {
    const step = createCoverageScale(6);
    expect([0, 1, 2, 3, 5, 6, 8, 9, 40].map(step)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('gives extensive themes step 3 or 4, whatever the bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(100), (extensiveFrom, modules) => {
        const step = createCoverageScale(extensiveFrom)(modules);
        expect(step >= 3).toBe(modules >= extensiveFrom);
        expect(step === 0).toBe(modules === 0);
      }),
    );
  });
});

describe('getStepRanges', () => {
  it('lists every step, the last one without an upper end', () => {
    expect(getStepRanges(6)).toEqual([
      { step: 0, from: 0, to: 0 },
      { step: 1, from: 1, to: 2 },
      { step: 2, from: 3, to: 5 },
      { step: 3, from: 6, to: 8 },
      { step: 4, from: 9 },
    ]);
  });

  it('leaves out the steps that no number of modules reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (extensiveFrom) => {
        const step = createCoverageScale(extensiveFrom);
        for (const range of getStepRanges(extensiveFrom)) expect(step(range.from)).toBe(range.step);
      }),
    );
  });
});
