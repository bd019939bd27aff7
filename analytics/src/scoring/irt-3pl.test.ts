import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { arbitraryItem } from '../testing/arbitrary-item.ts';
import { itemInformation, probabilityCorrect, probabilityIncorrect } from './irt-3pl.ts';

describe('probabilityCorrect', () => {
  it.each(catpieBanks)('gives catR’s Pi for the bank $name', ({ items, abilities, chance }) => {
    items.forEach((item, row) => {
      abilities.forEach((ability, column) => {
        expect(probabilityCorrect(item, ability)).toBeCloseTo(chance[row]![column]!, 12);
      });
    });
  });
  it('increases with the ability and is never below the guessing parameter', () => {
    const ability = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(arbitraryItem, ability, ability, (item, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(probabilityCorrect(item, low)).toBeLessThanOrEqual(probabilityCorrect(item, high));
        expect(probabilityCorrect(item, low)).toBeGreaterThanOrEqual(item.guessing);
        expect(probabilityCorrect(item, high)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('probabilityIncorrect', () => {
  it('adds up to 1 with probabilityCorrect', () => {
    fc.assert(
      fc.property(arbitraryItem, fc.double({ min: -4, max: 4, noNaN: true }), (item, ability) => {
        expect(probabilityIncorrect(item, ability) + probabilityCorrect(item, ability)).toBeCloseTo(
          1,
          12,
        );
      }),
    );
  });
  it('is above 0 where a correct answer is nearly certain', () => {
    const item = { id: 'q', discrimination: 10, difficulty: -4, guessing: 0.2 };
    expect(probabilityCorrect(item, 4)).toBe(1);
    expect(probabilityIncorrect(item, 4)).toBeCloseTo(0.8 * Math.exp(-80), 45);
    expect(probabilityIncorrect(item, 4)).toBeGreaterThan(0);
  });
});

describe('itemInformation', () => {
  it.each(catpieBanks)(
    'gives catR’s Ii for the bank $name',
    ({ items, abilities, information }) => {
      items.forEach((item, row) => {
        abilities.forEach((ability, column) => {
          expect(itemInformation(item, ability)).toBeCloseTo(information[row]![column]!, 12);
        });
      });
    },
  );
  it('is the squared slope of the probability divided by its variance', () => {
    fc.assert(
      fc.property(arbitraryItem, fc.double({ min: -3, max: 3, noNaN: true }), (item, ability) => {
        const step = 1e-5;
        const rise =
          probabilityCorrect(item, ability + step) - probabilityCorrect(item, ability - step);
        const probability = probabilityCorrect(item, ability);
        const expected = (rise / (2 * step)) ** 2 / (probability * (1 - probability));
        expect(itemInformation(item, ability)).toBeCloseTo(expected, 6);
      }),
    );
  });
  it('is 0 where the answer is certain', () => {
    const item = { id: 'q', discrimination: 2, difficulty: 0, guessing: 0 };
    expect(itemInformation(item, -500)).toBe(0);
    expect(itemInformation(item, 500)).toBeCloseTo(0, 12);
  });
});
