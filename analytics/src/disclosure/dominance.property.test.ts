import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../solver/highs-solver.ts';
import { toProblem } from '../testing/to-problem.ts';
import { controlDisclosure } from './control-disclosure.ts';

interface Contributions {
  count: number;
  values: readonly number[];
}

/** The two largest absolute values, the largest first. */
const toTop = (values: readonly number[]): [number, number] => {
  const [largest = 0, second = 0] = values.map((value) => Math.abs(value)).sort((a, b) => b - a);
  return [largest, second];
};

const codes = ['A', 'B', 'C'].flatMap((team) => ['x', 'y'].map((role) => ({ team, role })));

/** A table of changes; `sign` −1 gives the same table with every change the other way. */
const toInput = (
  groups: readonly Contributions[],
  { sign, min, max }: { sign: 1 | -1; min: number; max: number },
) => ({
  dimensions: [{ name: 'team' }, { name: 'role' }],
  records: codes.map((code, index) => {
    const values = groups[index]?.values ?? [];
    const sum = values.reduce((total, value) => total + value, 0);
    return {
      ...code,
      count: values.length,
      sums: { change: sign * sum },
      top: { change: toTop(values) },
    };
  }),
  tables: [['team', 'role']],
  measures: {
    change: sign === 1 ? { min, max, dominance: 0.5 } : { min: -max, max: -min, dominance: 0.5 },
  },
});

const arbitraryGroups = fc.array(
  fc
    .record({
      many: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 0, maxLength: 40 }),
      one: fc.integer({ min: -1000, max: 1000 }),
    })
    .map(({ many, one }) => ({ count: many.length + 1, values: [one, ...many] })),
  { minLength: codes.length, maxLength: codes.length },
);

const listPublished = (input: unknown) => {
  const outcome = controlDisclosure(toProblem(input), { solver });
  if (outcome.kind === 'unsafe') throw new Error(outcome.reason);
  return { outcome, published: [...outcome.publishedIds].sort() };
};

describe('dominance', () => {
  it('gives a table and its mirror the same pattern', () => {
    fc.assert(
      fc.property(arbitraryGroups, (groups) => {
        const bounds = { min: -1000, max: 1200 };
        const table = listPublished(toInput(groups, { sign: 1, ...bounds }));
        const mirror = listPublished(toInput(groups, { sign: -1, ...bounds }));
        expect(mirror.published).toEqual(table.published);
        expect([...mirror.outcome.primaryReasons]).toEqual([...table.outcome.primaryReasons]);
      }),
      { numRuns: 20 },
    );
  });

  it('publishes no sum of which one person has more than the rule allows', () => {
    fc.assert(
      fc.property(arbitraryGroups, (groups) => {
        const { outcome } = listPublished(toInput(groups, { sign: -1, min: -1000, max: 1000 }));
        for (const { id, key, sums } of outcome.system.cells) {
          if (!outcome.publishedIds.has(id)) continue;
          const values = groups
            .filter((_, index) =>
              Object.entries(codes[index]!).every(([name, code]) =>
                ['Total', code].includes(key.get(name)!),
              ),
            )
            .flatMap((group) => group.values);
          const [largest] = toTop(values);
          expect(largest).toBeLessThanOrEqual(0.5 * Math.abs(sums.get('change')!));
        }
      }),
      { numRuns: 20 },
    );
  });
});
