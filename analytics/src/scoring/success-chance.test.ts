import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { someItem } from '../testing/some-item.ts';
import { successChance } from './success-chance.ts';

describe('successChance', () => {
  it.each(catpieBanks)('gives catR’s Pi for the bank $name', ({ items, abilities, chance }) => {
    items.forEach((item, row) => {
      abilities.forEach((ability, column) => {
        expect(successChance(item, ability)).toBeCloseTo(chance[row]![column]!, 12);
      });
    });
  });
  it('rises with ability and never falls under guessing', () => {
    const ability = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(someItem, ability, ability, (item, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(successChance(item, low)).toBeLessThanOrEqual(successChance(item, high));
        expect(successChance(item, low)).toBeGreaterThanOrEqual(item.guessing);
        expect(successChance(item, high)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
