import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFollowable, listPrerequisiteIds, requires } from './prerequisites.ts';

const chain = new Map([
  ['c', ['b']],
  ['b', ['a']],
  ['a', []],
]);

describe('requires', () => {
  it('follows a chain in one direction', () => {
    expect(requires(chain, 'c', 'a')).toBe(true);
    expect(requires(chain, 'a', 'c')).toBe(false);
  });

  it('says no of a module and itself, unless there is a circle', () => {
    expect(requires(chain, 'a', 'a')).toBe(false);
    expect(requires(new Map([...chain, ['a', ['c']]]), 'a', 'a')).toBe(true);
  });

  it('ends in every graph', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const edges = fc.array(fc.constantFrom(...ids), { maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(edges, edges, edges, edges, edges), (lists) => {
        const graph = new Map(ids.map((id, index) => [id, lists[index] ?? []]));
        for (const [id, direct] of graph) {
          for (const next of direct) expect(requires(graph, id, next)).toBe(true);
        }
      }),
    );
  });
});

describe('listFollowable', () => {
  it('leaves out what is not in the offer', () => {
    expect(listFollowable(new Map([['a', ['gone']]]), 'a')).toEqual([]);
  });

  it('leaves out both sides of a circle, and keeps the rest', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['a']],
      ['c', []],
    ]);
    expect(listFollowable(graph, 'a')).toEqual(['c']);
    expect(listFollowable(graph, 'b')).toEqual([]);
  });
});

describe('listPrerequisiteIds', () => {
  it('reads each reference once and nothing else', () => {
    const row = { relationTo: 'modules', value: '6'.repeat(24) };
    expect(listPrerequisiteIds([row, row, null, 'text', { value: null }])).toEqual([row.value]);
    expect(listPrerequisiteIds(null)).toEqual([]);
  });
});
