import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeIds, isSameOrder } from './arrange-blocks.ts';

const arrange = (ids: string, ...orders: string[]) =>
  arrangeIds(
    new Set(ids),
    orders.map((order) => Array.from(order)),
  ).join('');

describe('arrangeIds', () => {
  it('puts what only a later list has behind what is before it there', () => {
    expect(arrange('abcxy', 'abc', 'axbyc')).toBe('axbyc');
    expect(arrange('abcx', 'abc', 'xabc')).toBe('xabc');
    expect(arrange('abcxy', 'abc', 'abxy')).toBe('abxyc');
  });
  it('leaves out what is not among the ids', () => {
    expect(arrange('ac', 'abc', 'xac')).toBe('ac');
  });
  it('keeps the order of the first list, whatever the later ones say', () => {
    expect(arrange('abcx', 'cba', 'abxc')).toBe('cbxa');
  });
  it('has every id once that some list has', () => {
    const order = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'));
    fc.assert(
      fc.property(fc.array(order, { maxLength: 3 }), (orders) => {
        const all = new Set(orders.flat());
        const arranged = arrangeIds(all, orders);
        expect(arranged.toSorted()).toEqual([...all].toSorted());
        expect(isSameOrder(arranged, orders[0] ?? [])).toBe(true);
      }),
    );
  });
});

describe('isSameOrder', () => {
  it('looks at what both have', () => {
    expect(isSameOrder(['a', 'b'], ['a', 'x', 'b'])).toBe(true);
    expect(isSameOrder(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(isSameOrder(undefined, ['b', 'a'])).toBe(true);
  });
});
