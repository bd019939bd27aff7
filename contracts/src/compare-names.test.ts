import { describe, expect, it } from 'vitest';
import { compareNames, sortByName } from './compare-names.ts';

const sort = (...names: string[]) => [...names].sort(compareNames);

describe('compareNames', () => {
  it('orders municipalities as a Dutch list does', () => {
    expect(
      sort(
        'Zwolle',
        '’s-Gravenhage',
        "'s-Hertogenbosch",
        'Edam-Volendam',
        'IJsselstein',
        'Kaag en Braassem',
        'Den Helder',
        'Hulst',
        'de Bilt',
        'Bladel',
        'Het Hogeland',
        'Heerlen',
        'Édam',
        'Ede',
        'Gouda',
        'Beverwijk',
      ),
    ).toEqual([
      'Beverwijk',
      'de Bilt',
      'Bladel',
      'Édam',
      'Edam-Volendam',
      'Ede',
      'Gouda',
      '’s-Gravenhage',
      'Heerlen',
      'Den Helder',
      "'s-Hertogenbosch",
      'Het Hogeland',
      'Hulst',
      'IJsselstein',
      'Kaag en Braassem',
      'Zwolle',
    ]);
  });

  it('orders titles as people do, and numbers in them by value', () => {
    expect(sort('Tip 10', 'tip 2', 'Éénmalig', 'Excel deel 11', 'Excel deel 2', 'Word')).toEqual([
      'Éénmalig',
      'Excel deel 2',
      'Excel deel 11',
      'tip 2',
      'Tip 10',
      'Word',
    ]);
  });

  it('gives names that differ in their article alone an order', () => {
    expect(compareNames('De Wolden', 'Wolden')).not.toBe(0);
    expect(sort('De', 'Het', 'A')).toEqual(['A', 'De', 'Het']);
  });
});

describe('sortByName', () => {
  it('leaves the list that it gets as it is', () => {
    const items = [{ name: 'b' }, { name: 'a' }];
    expect(sortByName(items)).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(items[0]?.name).toBe('b');
  });
});
