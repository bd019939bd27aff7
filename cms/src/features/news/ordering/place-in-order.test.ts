import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderKey } from './is-order-key.ts';
import { type OrderedRow, placeInOrder } from './place-in-order.ts';

const anyKey = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{0,8}$/),
  fc.constantFrom('z'.repeat(200), '', 'zz', 'a0', 'a1', 'a2', 'Zz', '\u0000'),
);
const toRows = (name: string, keys: readonly string[]): OrderedRow[] =>
  keys.map((order, index) => ({ id: `${name}${index}`, order }));

const listIds = (rows: readonly OrderedRow[]): string[] => rows.map(({ id }) => id);

describe('placeInOrder', () => {
  it('gives a key to the moved row alone when the others are sound', () => {
    const placed = placeInOrder(toRows('a', ['a0']), toRows('b', ['a5']), toRows('c', ['a1']));
    expect(placed).toEqual([{ id: 'b0', order: expect.stringMatching(/^a0./) as string }]);
  });
  it('puts every row in its place, whatever keys are stored', () => {
    const keys = fc.array(anyKey, { maxLength: 6 });
    fc.assert(
      fc.property(keys, keys, keys, (first, second, third) => {
        const before = toRows('a', first);
        const moved = toRows('b', second);
        const after = toRows('c', third);
        const placed = new Map(
          placeInOrder(before, moved, after).map(({ id, order }) => [id, order]),
        );
        const wanted = [...before, ...moved, ...after];
        const stored = wanted.map(({ id, order }) => ({ id, order: placed.get(id) ?? order }));
        expect(stored.every(({ order }) => isOrderKey(order))).toBe(true);
        const sorted = stored.toSorted((a, b) => (a.order < b.order ? -1 : 1));
        expect(listIds(sorted)).toEqual(listIds(wanted));
      }),
    );
  });
});
