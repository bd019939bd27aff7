import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { arbitraryItem } from '../testing/arbitrary-item.ts';
import { estimateWle } from './estimate-wle.ts';

const toBeNear = (values: readonly number[]) =>
  values.map((value): unknown => expect.closeTo(value, 9));

describe('estimateWle', () => {
  it.each(catpieBanks)('gives catR’s weighted likelihood for the bank $name', ({ estimates }) => {
    for (const { answers, wle } of estimates) {
      const estimate = estimateWle(answers);
      expect([estimate.ability, estimate.standardError]).toEqual(toBeNear(wle));
    }
  });
  it('has an infinite standard error without answers', () => {
    expect(estimateWle([])).toEqual({ ability: 0, standardError: Infinity });
  });
  it('is symmetric without guessing: mirrored questions and answers give the opposite ability', () => {
    const arbitraryAnswers = fc.array(fc.tuple(arbitraryItem, fc.boolean()), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(arbitraryAnswers, (pairs) => {
        const answers = pairs.map(([item, isCorrect]) => ({
          item: { ...item, guessing: 0 },
          isCorrect,
        }));
        const mirrored = answers.map(({ item, isCorrect }) => ({
          item: { ...item, difficulty: -item.difficulty },
          isCorrect: !isCorrect,
        }));
        expect(estimateWle(mirrored).ability).toBeCloseTo(-estimateWle(answers).ability, 6);
      }),
    );
  });
  it('does not depend on the order of the answers', () => {
    const arbitraryAnswers = fc.array(fc.tuple(arbitraryItem, fc.boolean()), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(arbitraryAnswers, (pairs) => {
        const answers = pairs.map(([item, isCorrect]) => ({ item, isCorrect }));
        const { ability } = estimateWle(answers.toReversed());
        expect(ability).toBeCloseTo(estimateWle(answers).ability, 6);
      }),
    );
  });
});
