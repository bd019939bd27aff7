import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { someItem } from '../testing/some-item.ts';
import { estimateEap } from './estimate-eap.ts';

const near = (values: readonly number[]) =>
  values.map((value): unknown => expect.closeTo(value, 9));

describe('estimateEap', () => {
  it.each(catpieBanks)('gives catR’s eapEst and eapSem for the bank $name', ({ estimates }) => {
    for (const { answers, eap, eapLow } of estimates) {
      const found = estimateEap(answers);
      expect([found.ability, found.standardError]).toEqual(near(eap));
      const low = estimateEap(answers, { mean: -1, sd: 0.7 });
      expect([low.ability, low.standardError]).toEqual(near(eapLow));
    }
  });
  it('is about the prior without answers', () => {
    const { ability, standardError } = estimateEap([], { mean: 0.5, sd: 0.8 });
    expect(ability).toBeCloseTo(0.5, 3);
    expect(standardError).toBeCloseTo(0.8, 3);
  });
  it('stays finite after 120 answers that contradict each other', () => {
    const item = { id: 'q', discrimination: 2.5, difficulty: 3, guessing: 0 };
    const answers = Array.from({ length: 60 }, () => [
      { item, right: true },
      { item: { ...item, difficulty: -3 }, right: false },
    ]).flat();
    expect(estimateEap(answers).ability).toBeCloseTo(0, 9);
  });
  it('has an ability for who fails a question that everybody can answer', () => {
    const item = { id: 'q', discrimination: 10, difficulty: -10, guessing: 0 };
    expect(estimateEap([{ item, right: false }]).ability).toBeLessThan(-3);
  });
  it('is higher after a right answer than after a wrong one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someItem, fc.boolean()), { maxLength: 20 }),
        someItem,
        (given, item) => {
          const answers = given.map(([one, right]) => ({ item: one, right }));
          const after = (right: boolean) => estimateEap([...answers, { item, right }]).ability;
          expect(after(true)).toBeGreaterThan(after(false));
        },
      ),
    );
  });
});
