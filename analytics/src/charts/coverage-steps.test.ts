import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../content/coverage.ts';
import { computeCoverageStep, listCoverageSteps } from './coverage-steps.ts';

const extensiveFrom = fc.integer({ min: 1, max: 50 });

describe('computeCoverageStep', () => {
  it('separates empty, limited and extensive at the bounds of the programme', () => {
    const modules = [0, 1, 2, 3, 5, 6, 8, 9, 40];
    expect(modules.map((count) => computeCoverageStep(count, 6))).toEqual([
      0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });

  it('agrees with the coverage, whatever the bound', () => {
    const coverages = ['empty', 'limited', 'limited', 'extensive', 'extensive'];
    fc.assert(
      fc.property(extensiveFrom, fc.nat(100), (from, modules) => {
        const step = computeCoverageStep(modules, from);
        expect(coverages[step]).toBe(computeCoverage(modules, from));
      }),
    );
  });
});

describe('listCoverageSteps', () => {
  it('lists every step, the last one without an upper end', () => {
    expect(listCoverageSteps(6)).toEqual([
      { step: 0, from: 0, to: 0 },
      { step: 1, from: 1, to: 2 },
      { step: 2, from: 3, to: 5 },
      { step: 3, from: 6, to: 8 },
      { step: 4, from: 9 },
    ]);
  });

  it('has one range with each number of modules, of the step of that number', () => {
    fc.assert(
      fc.property(extensiveFrom, fc.nat(100), (from, modules) => {
        const ranges = listCoverageSteps(from).filter(
          (range) => modules >= range.from && modules <= (range.to ?? Infinity),
        );
        expect(ranges.map(({ step }) => step)).toEqual([computeCoverageStep(modules, from)]);
      }),
    );
  });
});
