import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { arbitraryItem } from '../testing/arbitrary-item.ts';
import { integrateDensely } from '../testing/integrate-densely.ts';
import { estimateEap } from './estimate-eap.ts';

/** Many or few answers of steep or flat questions, and a narrow or wide prior. */
const arbitraryPerson = fc.record({
  prior: fc.record({
    mean: fc.double({ min: -3, max: 3, noNaN: true }),
    sd: fc.oneof(
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: 0.001, max: 0.3, noNaN: true }),
    ),
  }),
  answers: fc
    .record({
      answers: fc.array(fc.record({ item: arbitraryItem, isCorrect: fc.boolean() }), {
        maxLength: 25,
      }),
      repeats: fc.constantFrom(1, 8),
      steepness: fc.constantFrom(1, 1, 4),
    })
    .map(({ answers, repeats, steepness }) =>
      Array.from({ length: repeats }, () => answers)
        .flat()
        .map(({ item, isCorrect }) => ({
          item: { ...item, discrimination: item.discrimination * steepness },
          isCorrect,
        })),
    ),
});

const toBeNear = (values: readonly number[]) =>
  values.map((value): unknown => expect.closeTo(value, 9));

describe('estimateEap', () => {
  it.each(catpieBanks)('gives catR’s eapEst and eapSem for the bank $name', ({ estimates }) => {
    for (const { answers, eap, eapLow } of estimates) {
      const estimate = estimateEap(answers);
      expect([estimate.ability, estimate.standardError]).toEqual(toBeNear(eap));
      const low = estimateEap(answers, { mean: -1, sd: 0.7 });
      expect([low.ability, low.standardError]).toEqual(toBeNear(eapLow));
    }
  });
  it('gives the mean and the deviation of a dense integration, also of a narrow posterior', () => {
    fc.assert(
      fc.property(arbitraryPerson, ({ answers, prior }) => {
        const { ability, standardError } = estimateEap(answers, prior);
        const dense = integrateDensely(answers, prior);
        expect(Math.abs(ability - dense.ability)).toBeLessThan(1e-3 * dense.standardError);
        expect(standardError / dense.standardError).toBeCloseTo(1, 3);
      }),
      { numRuns: 60 },
    );
  });
  it('is approximately the prior without answers', () => {
    const { ability, standardError } = estimateEap([], { mean: 0.5, sd: 0.8 });
    expect(ability).toBeCloseTo(0.5, 3);
    expect(standardError).toBeCloseTo(0.8, 3);
  });
  it('stays finite after 120 answers that contradict each other', () => {
    const item = { id: 'q', discrimination: 2.5, difficulty: 3, guessing: 0 };
    const answers = Array.from({ length: 60 }, () => [
      { item, isCorrect: true },
      { item: { ...item, difficulty: -3 }, isCorrect: false },
    ]).flat();
    expect(estimateEap(answers).ability).toBeCloseTo(0, 9);
  });
  it('is finite after an incorrect answer to a question that nearly everybody answers correctly', () => {
    const item = { id: 'q', discrimination: 10, difficulty: -10, guessing: 0 };
    expect(estimateEap([{ item, isCorrect: false }]).ability).toBeLessThan(-3);
  });
  it('is higher after a correct answer than after an incorrect one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(arbitraryItem, fc.boolean()), { maxLength: 20 }),
        arbitraryItem,
        (given, item) => {
          const answers = given.map(([one, isCorrect]) => ({ item: one, isCorrect }));
          const estimateAfter = (isCorrect: boolean) =>
            estimateEap([...answers, { item, isCorrect }]).ability;
          expect(estimateAfter(true)).toBeGreaterThan(estimateAfter(false));
        },
      ),
    );
  });
});
