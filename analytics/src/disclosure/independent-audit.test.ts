import { describe, expect, it } from 'vitest';
import { type Evidence, auditIndependently } from './independent-audit.ts';

/** Two teams of 12 and 4 people; the published cells differ by test. */
const createEvidence = (given: Partial<Evidence>): Evidence => ({
  counts: [12, 4],
  floor: 10,
  publishedCells: [],
  families: [],
  witnesses: [],
  needs: [],
  ...given,
});

const all = { id: 'all', innerCells: [0, 1], count: 16, isCurrent: true };
const large = { id: 'large', innerCells: [0], count: 12, isCurrent: true };

const audit = (given: Partial<Evidence>) => [...auditIndependently(createEvidence(given))];

describe('auditIndependently', () => {
  it('finds nothing when only the total is published', () => {
    expect(audit({ publishedCells: [all] })).toEqual([]);
  });

  it('subtracts a published cell from one that contains it', () => {
    const findings = audit({ publishedCells: [all, large] });
    expect(findings).toContainEqual({ kind: 'difference', size: 4, cellIds: ['all', 'large'] });
  });

  it('gives no cell of this release when two earlier cells differ', () => {
    const earlier = [all, large].map((cell) => ({ ...cell, isCurrent: false }));
    expect(audit({ publishedCells: earlier })).toContainEqual({
      kind: 'difference',
      size: 4,
      cellIds: [],
    });
  });

  it('subtracts all published children from their parent', () => {
    const findings = audit({
      counts: [20, 20, 4],
      floor: 10,
      publishedCells: [
        { id: 'parent', innerCells: [0, 1, 2], count: 44, isCurrent: true },
        { id: 'a', innerCells: [0], count: 20, isCurrent: true },
        { id: 'b', innerCells: [1], count: 20, isCurrent: true },
      ],
      families: [{ parent: 'parent', children: ['a', 'b', 'c'] }],
    });
    expect(findings).toContainEqual({ kind: 'family', size: 4, cellIds: ['parent', 'a', 'b'] });
  });

  it('adds and subtracts overlapping cells until an inner cell is left', () => {
    // (0+1) + (0+2) − (1+2) is twice the inner cell 0, and none of them contains another.
    const findings = audit({
      counts: [4, 20, 30],
      publishedCells: [
        { id: 'x', innerCells: [0, 1], count: 24, isCurrent: true },
        { id: 'y', innerCells: [0, 2], count: 34, isCurrent: true },
        { id: 'z', innerCells: [1, 2], count: 50, isCurrent: true },
      ],
    });
    expect(
      findings.map(({ kind, size, cellIds }) => ({ kind, size, cellIds: [...cellIds].sort() })),
    ).toEqual([{ kind: 'inner', size: 4, cellIds: ['x', 'y', 'z'] }]);
  });

  it('leaves out the inner cells of a published zero', () => {
    const findings = audit({
      counts: [4, 0],
      publishedCells: [
        { id: 'both', innerCells: [0, 1], count: 4, isCurrent: true },
        { id: 'none', innerCells: [1], count: 0, isCurrent: true },
      ],
    });
    expect(findings).toContainEqual({ kind: 'inner', size: 4, cellIds: ['both'] });
  });

  it.each([
    ['does not add up to what is published', [10, 4]],
    ['has a negative number of people', [17, -1]],
    ['has half a person', [11.5, 4.5]],
  ])('rejects a witness that %s', (_, table) => {
    expect(audit({ publishedCells: [all], witnesses: [table] })).toEqual([
      { kind: 'witness', size: 0, cellIds: [] },
    ]);
  });

  it('requires a witness that gives a small cell enough people', () => {
    const published = [all];
    const needs = [{ innerCell: 1, atLeast: 14 }];
    expect(audit({ publishedCells: published, needs, witnesses: [[12, 4]] })).toHaveLength(1);
    expect(audit({ publishedCells: published, needs, witnesses: [[2, 14]] })).toEqual([]);
  });
});
