import { describe, expect, it } from 'vitest';
import { type Evidence, secondAttack } from './second-attacker.ts';

/** Two teams of 12 and 4 people; what is published differs by case. */
const evidence = (given: Partial<Evidence>): Evidence => ({
  counts: [12, 4],
  floor: 10,
  published: [],
  families: [],
  witnesses: [],
  needs: [],
  ...given,
});

const all = { id: 'all', columns: [0, 1], count: 16, ofNow: true };
const large = { id: 'large', columns: [0], count: 12, ofNow: true };

const hits = (given: Partial<Evidence>) => [...secondAttack(evidence(given))];

describe('the second attacker', () => {
  it('finds nothing where only the whole is published', () => {
    expect(hits({ published: [all] })).toEqual([]);
  });

  it('takes a published cell from one that holds it', () => {
    const found = hits({ published: [all, large] });
    expect(found).toContainEqual({ kind: 'difference', size: 4, by: ['all', 'large'] });
  });

  it('names no cell of this release when two earlier ones differ', () => {
    const earlier = [all, large].map((cell) => ({ ...cell, ofNow: false }));
    expect(hits({ published: earlier })).toContainEqual({ kind: 'difference', size: 4, by: [] });
  });

  it('takes all published children from their parent', () => {
    const found = hits({
      counts: [20, 20, 4],
      floor: 10,
      published: [
        { id: 'parent', columns: [0, 1, 2], count: 44, ofNow: true },
        { id: 'a', columns: [0], count: 20, ofNow: true },
        { id: 'b', columns: [1], count: 20, ofNow: true },
      ],
      families: [{ parent: 'parent', children: ['a', 'b', 'c'] }],
    });
    expect(found).toContainEqual({ kind: 'family', size: 4, by: ['parent', 'a', 'b'] });
  });

  it('adds and subtracts cells that overlap until an inner cell is left', () => {
    // (0+1) + (0+2) − (1+2) is twice the inner cell 0, and no two of them hold each other.
    const found = hits({
      counts: [4, 20, 30],
      published: [
        { id: 'x', columns: [0, 1], count: 24, ofNow: true },
        { id: 'y', columns: [0, 2], count: 34, ofNow: true },
        { id: 'z', columns: [1, 2], count: 50, ofNow: true },
      ],
    });
    expect(found.map(({ kind, size, by }) => ({ kind, size, by: [...by].sort() }))).toEqual([
      { kind: 'inner', size: 4, by: ['x', 'y', 'z'] },
    ]);
  });

  it('leaves out who a published zero tells of', () => {
    const found = hits({
      counts: [4, 0],
      published: [
        { id: 'both', columns: [0, 1], count: 4, ofNow: true },
        { id: 'none', columns: [1], count: 0, ofNow: true },
      ],
    });
    expect(found).toContainEqual({ kind: 'inner', size: 4, by: ['both'] });
  });

  it.each([
    ['does not add up to what is published', [10, 4]],
    ['has fewer than no people', [17, -1]],
    ['has half a person', [11.5, 4.5]],
  ])('refuses a table that %s', (_, table) => {
    expect(hits({ published: [all], witnesses: [table] })).toEqual([
      { kind: 'witness', size: 0, by: [] },
    ]);
  });

  it('wants a table that gives a small cell the doubt it needs', () => {
    const published = [all];
    const needs = [{ column: 1, atLeast: 14 }];
    expect(hits({ published, needs, witnesses: [[12, 4]] })).toHaveLength(1);
    expect(hits({ published, needs, witnesses: [[2, 14]] })).toEqual([]);
  });
});
