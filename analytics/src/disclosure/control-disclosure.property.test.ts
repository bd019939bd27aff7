import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../solver/highs-solver.ts';
import { type DisclosureInput, arbitraryDisclosureInputs } from '../testing/disclosure-problems.ts';
import {
  findNarrowSums,
  findGroupsUnderFloor,
  type PublishedCell,
} from '../testing/audit-printed-release.ts';
import { toProblem } from '../testing/to-problem.ts';
import { controlDisclosure } from './control-disclosure.ts';
import { buildLinearSystem } from './linear-system.ts';
import { computeSuppressionIntervals } from './suppression-intervals.ts';

const control = (input: unknown) => controlDisclosure(toProblem(input), { solver });

const runs = { numRuns: 60 };

/** Gives the teams other names, which sort in another order. */
const renameTeams = (input: DisclosureInput): DisclosureInput =>
  JSON.parse(
    JSON.stringify(input).replaceAll(
      /"team(\d)"/g,
      (_, team: string) => `"ploeg ${String(9 - Number(team))}"`,
    ),
  ) as DisclosureInput;

/** Tables in which no two cells have the same number of people. */
const distinctCosts = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 900 })), {
    minLength: 8,
    maxLength: 8,
  })
  .map((counts): DisclosureInput => ({
    dimensions: [
      {
        name: 'team',
        hierarchy: [0, 1, 2, 3].map((team) => [`dept${String(team % 2)}`, `team${String(team)}`]),
      },
      { name: 'functie' },
    ],
    records: counts.map((count, n) => ({
      team: `team${String(n >> 1)}`,
      functie: `f${String(n % 2)}`,
      count,
    })),
    tables: [['team', 'functie']],
  }))
  .filter((input) => {
    const counts = buildLinearSystem(toProblem(input)).cells.map(({ count }) => count);
    return new Set(counts).size === counts.length;
  });

const getHierarchies = ({ dimensions }: DisclosureInput) =>
  Object.fromEntries(dimensions.map(({ name, hierarchy }) => [name, hierarchy ?? []]));

describe('controlDisclosure, for any table', () => {
  it('leaves an interval that reaches the floor for every small group', () => {
    fc.assert(
      fc.property(arbitraryDisclosureInputs, (input) => {
        const outcome = control(input);
        if (outcome.kind === 'unsafe') throw new Error(outcome.reason);
        const { system, publishedIds } = outcome;
        const suppressions = computeSuppressionIntervals(outcome, solver);
        for (const cell of system.cells) {
          const isSmall = cell.count > 0 && cell.count < 10;
          if (publishedIds.has(cell.id)) expect(isSmall).toBe(false);
          if (!isSmall) continue;
          const [low, high] = suppressions.get(cell.id)!.interval;
          expect(high ?? Infinity).toBeGreaterThanOrEqual(10);
          expect((high ?? Infinity) - low).toBeGreaterThanOrEqual(10 - 1e-6);
        }
      }),
      runs,
    );
  });

  it('publishes every zero', () => {
    fc.assert(
      fc.property(arbitraryDisclosureInputs, (input) => {
        const outcome = control(input);
        if (outcome.kind === 'unsafe') throw new Error(outcome.reason);
        for (const { id, count } of outcome.system.cells) {
          if (count === 0) expect(outcome.publishedIds.has(id)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('finds no additional primary cells with a lower floor', () => {
    fc.assert(
      fc.property(arbitraryDisclosureInputs, fc.integer({ min: 2, max: 9 }), (input, floor) => {
        const high = control(input);
        const low = control({ ...input, floor });
        if (high.kind === 'unsafe' || low.kind === 'unsafe') return;
        for (const id of low.primaryReasons.keys()) expect(high.primaryReasons.has(id)).toBe(true);
      }),
      runs,
    );
  });

  it('changes no number in both releases when one person joins or leaves', () => {
    fc.assert(
      fc.property(arbitraryDisclosureInputs, fc.nat(), fc.boolean(), (input, index, isJoiner) => {
        const first = control(input);
        if (first.kind === 'unsafe') return;
        const cells = first.system.cells
          .filter(({ id }) => first.publishedIds.has(id))
          .map(({ key, count }) => ({ key: Object.fromEntries(key), count }));
        const remaining = input.records.map((row) => ({ ...row, in: ['q1'] }));
        const row = remaining[index % remaining.length]!;
        const { in: _in, ...codes } = row as Record<string, unknown>;
        const count = Number(codes['count']);
        if (!isJoiner && count === 0) return;
        const changed = isJoiner
          ? [...remaining, { ...codes, count: 1 }]
          : [
              ...remaining.filter((other) => other !== row),
              { ...row, count: count - 1 },
              { ...row, count: 1, left: true },
            ];
        const second = control({ ...input, records: changed, earlier: [{ id: 'q1', cells }] });
        if (second.kind === 'unsafe') throw new Error(second.reason);
        const before = new Map(
          first.system.cells.flatMap(({ id, count: people }) =>
            first.publishedIds.has(id) ? [[id, people]] : [],
          ),
        );
        for (const { id, count: people } of second.system.cells) {
          if (second.publishedIds.has(id) && before.has(id)) expect(people).toBe(before.get(id));
        }
      }),
      runs,
    );
  });

  it('is as safe with other names', () => {
    fc.assert(
      fc.property(arbitraryDisclosureInputs, (input) => {
        expect(control(renameTeams(input)).kind).toBe(control(input).kind);
      }),
      runs,
    );
  });

  it('withholds the same cells with other names when all costs differ', () => {
    fc.assert(
      fc.property(distinctCosts, (input) => {
        const listWithheld = (one: DisclosureInput) => {
          const outcome = control(one);
          if (outcome.kind === 'unsafe') throw new Error(outcome.reason);
          return outcome.system.cells.flatMap(({ id, count }) =>
            outcome.publishedIds.has(id) ? [] : [count],
          );
        };
        const sortAscending = (counts: number[]) => counts.toSorted((a, b) => a - b);
        expect(sortAscending(listWithheld(renameTeams(input)))).toEqual(
          sortAscending(listWithheld(input)),
        );
      }),
      runs,
    );
  });

  it('withstands an audit with sums that is written from the printed release alone', () => {
    const measure = { measure: 'score', min: 0, max: 10 };
    fc.assert(
      fc.property(
        arbitraryDisclosureInputs,
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom(1, 10),
        (input, seed, protection) => {
          const records = input.records.map((row, index): Record<string, unknown> => {
            const perPerson = ((seed + 37 * index) % 101) / 10;
            return { ...row, sums: { score: Math.round(Number(row['count']) * perPerson) } };
          });
          const outcome = control({
            ...input,
            records,
            measures: { score: { min: 0, max: 10 } },
            protection,
          });
          if (outcome.kind === 'unsafe') throw new Error(outcome.reason);
          const cells = outcome.system.cells.map(({ id, key, count, sums }) => ({
            key: Object.fromEntries(key),
            count,
            sums: Object.fromEntries(sums),
            isPublished: outcome.publishedIds.has(id),
          }));
          const withheldCells = cells.filter(({ isPublished }) => !isPublished);
          const release = {
            hierarchy: getHierarchies(input),
            records,
            earlier: [],
            floor: 10,
            published: cells.filter(({ isPublished }) => isPublished),
            withheld: withheldCells.map(({ key }) => key),
          };
          const small = withheldCells.filter(({ count }) => count < 10).map(({ key }) => key);
          expect(findNarrowSums(release, small, { ...measure, width: 10 * protection })).toEqual(
            [],
          );
          expect(findGroupsUnderFloor(release, measure)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('withstands an audit that is written from two printed releases with joiners and leavers alone', () => {
    const moves = fc.array(fc.record({ leave: fc.nat(3), join: fc.nat(3) }), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(arbitraryDisclosureInputs, moves, (input, turnover) => {
        const people = input.records.map((row, index) => {
          const { count, ...codes } = row as { count: number };
          const { leave, join } = turnover[index % turnover.length]!;
          return { codes, stay: Math.max(0, count - leave), leave: Math.min(count, leave), join };
        });
        const hierarchy = getHierarchies(input);
        const checkRelease = (
          records: Record<string, unknown>[],
          earlier: { id: string; cells: PublishedCell[] }[],
        ) => {
          const outcome = control({ ...input, records, earlier });
          if (outcome.kind === 'unsafe') throw new Error(outcome.reason);
          const cells = outcome.system.cells.map(({ id, key, count }) => ({
            key: Object.fromEntries(key),
            count,
            isPublished: outcome.publishedIds.has(id),
          }));
          const published = cells
            .filter(({ isPublished }) => isPublished)
            .map(({ key, count }) => ({ key, count }));
          const withheld = cells.filter(({ isPublished }) => !isPublished).map(({ key }) => key);
          expect(
            findGroupsUnderFloor({ hierarchy, records, published, withheld, earlier, floor: 10 }),
          ).toEqual([]);
          return published;
        };
        const first = checkRelease(
          people.map(({ codes, stay, leave }) => ({ ...codes, count: stay + leave })),
          [],
        );
        checkRelease(
          people.flatMap(({ codes, stay, leave, join }) => [
            { ...codes, count: stay, in: ['q1'] },
            { ...codes, count: leave, in: ['q1'], left: true },
            { ...codes, count: join },
          ]),
          [{ id: 'q1', cells: first }],
        );
      }),
      { numRuns: 25 },
    );
  });
});
