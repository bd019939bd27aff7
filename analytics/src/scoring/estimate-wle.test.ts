import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { someItem } from '../testing/some-item.ts';
import { estimateWle } from './estimate-wle.ts';

const near = (values: readonly number[]) =>
  values.map((value): unknown => expect.closeTo(value, 9));

describe('estimateWle', () => {
  it.each(catpieBanks)('gives catR’s weighted likelihood for the bank $name', ({ estimates }) => {
    for (const { answers, wle } of estimates) {
      const found = estimateWle(answers);
      expect([found.ability, found.standardError]).toEqual(near(wle));
    }
  });
  it('knows nothing without answers', () => {
    expect(estimateWle([])).toEqual({ ability: 0, standardError: Infinity });
  });
  it('mirrors when questions and answers are mirrored, where nobody can guess', () => {
    const given = fc.array(fc.tuple(someItem, fc.boolean()), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(given, (pairs) => {
        const answers = pairs.map(([item, right]) => ({ item: { ...item, guessing: 0 }, right }));
        const mirrored = answers.map(({ item, right }) => ({
          item: { ...item, difficulty: -item.difficulty },
          right: !right,
        }));
        expect(estimateWle(mirrored).ability).toBeCloseTo(-estimateWle(answers).ability, 6);
      }),
    );
  });
  it('does not mind the order of the answers', () => {
    const given = fc.array(fc.tuple(someItem, fc.boolean()), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(given, (pairs) => {
        const answers = pairs.map(([item, right]) => ({ item, right }));
        const found = estimateWle(answers.toReversed()).ability;
        expect(found).toBeCloseTo(estimateWle(answers).ability, 6);
      }),
    );
  });
});
