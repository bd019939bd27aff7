import { describe, expect, it } from 'vitest';
import { isWithinListItem, withoutNullItems } from './partial-data.ts';

describe('isWithinListItem', () => {
  it.each([
    ['an item', { themes: [{ title: 'a' }, null] }, ['themes', 1, 'title'], true],
    ['a part of an item', { themes: [{ level: null }] }, ['themes', 0, 'level'], true],
    [
      'an item of an item',
      { themes: [{ modules: [null] }] },
      ['themes', 0, 'modules', 0, 'id'],
      true,
    ],
    ['a single document', { module: null }, ['module'], false],
    ['a document because of its list', { module: null }, ['module', 'goals', 0], false],
    ['everything', null, ['site', 'themes', 0], false],
    ['nothing that is null', { themes: [{ title: 'a' }] }, ['themes', 0, 'title'], false],
  ])('tells what an error cost: %s', (_what, data, path, expected) => {
    expect(isWithinListItem(data, path)).toBe(expected);
  });
});

describe('withoutNullItems', () => {
  it('leaves out null items at any depth, and nothing else', () => {
    const data = { a: [null, { b: null, c: [1, null] }], d: 'x', e: [] };
    expect(withoutNullItems(data)).toEqual({ a: [{ b: null, c: [1] }], d: 'x', e: [] });
  });
});
