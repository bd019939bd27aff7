import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { someItem } from '../testing/some-item.ts';
import { itemInformation } from './item-information.ts';
import { successChance } from './success-chance.ts';

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
  it('is the squared slope of the chance by its variance', () => {
    fc.assert(
      fc.property(someItem, fc.double({ min: -3, max: 3, noNaN: true }), (item, ability) => {
        const step = 1e-5;
        const rise = successChance(item, ability + step) - successChance(item, ability - step);
        const chance = successChance(item, ability);
        const expected = (rise / (2 * step)) ** 2 / (chance * (1 - chance));
        expect(itemInformation(item, ability)).toBeCloseTo(expected, 6);
      }),
    );
  });
  it('is 0 and no error where the answer is certain', () => {
    const item = { id: 'q', discrimination: 2, difficulty: 0, guessing: 0 };
    expect(itemInformation(item, -500)).toBe(0);
    expect(itemInformation(item, 500)).toBeCloseTo(0, 12);
  });
});
