import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../cli/highs-solver.ts';
import { type DisclosureInput, disclosureInputs } from '../testing/disclosure-problems.ts';
import { narrowSums, placedUnderFloor, type SaidCell } from '../testing/independent-attack.ts';
import { problemOf } from '../testing/problem-of.ts';
import { controlDisclosure } from './control-disclosure.ts';
import { linearSystem } from './linear-system.ts';
import { whyWithheld } from './why-withheld.ts';

const control = (input: unknown) => controlDisclosure(problemOf(input), { solver });

const runs = { numRuns: 60 };

/** The teams by other names, which sort otherwise. */
const renamed = (input: DisclosureInput): DisclosureInput =>
  JSON.parse(
    JSON.stringify(input).replaceAll(
      /"team(\d)"/g,
      (_, team: string) => `"ploeg ${String(9 - Number(team))}"`,
    ),
  ) as DisclosureInput;

/** Tables of which no two cells have as many people. */
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
    const counts = linearSystem(problemOf(input)).cells.map(({ count }) => count);
    return new Set(counts).size === counts.length;
  });

const hierarchyOf = ({ dimensions }: DisclosureInput) =>
  Object.fromEntries(dimensions.map(({ name, hierarchy }) => [name, hierarchy ?? []]));

describe('whatever the table', () => {
  it('no attacker places a small group under the floor', () => {
    fc.assert(
      fc.property(disclosureInputs, (input) => {
        const outcome = control(input);
        if (outcome.kind === 'refused') throw new Error(outcome.why);
        const { system, published } = outcome;
        const why = whyWithheld(outcome, solver);
        for (const cell of system.cells) {
          const small = cell.count > 0 && cell.count < 10;
          if (published.has(cell.id)) expect(small).toBe(false);
          if (!small) continue;
          const [low, high] = why.get(cell.id)!.interval;
          expect(high ?? Infinity).toBeGreaterThanOrEqual(10);
          expect((high ?? Infinity) - low).toBeGreaterThanOrEqual(10 - 1e-6);
        }
      }),
      runs,
    );
  });

  it('every zero is shown', () => {
    fc.assert(
      fc.property(disclosureInputs, (input) => {
        const outcome = control(input);
        if (outcome.kind === 'refused') throw new Error(outcome.why);
        for (const { id, count } of outcome.system.cells) {
          if (count === 0) expect(outcome.published.has(id)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('fewer are primary when the floor falls', () => {
    fc.assert(
      fc.property(disclosureInputs, fc.integer({ min: 2, max: 9 }), (input, floor) => {
        const high = control(input);
        const low = control({ ...input, floor });
        if (high.kind === 'refused' || low.kind === 'refused') return;
        for (const id of low.primary.keys()) expect(high.primary.has(id)).toBe(true);
      }),
      runs,
    );
  });

  it('one joiner or leaver changes no number that both releases show', () => {
    fc.assert(
      fc.property(disclosureInputs, fc.nat(), fc.boolean(), (input, who, joins) => {
        const first = control(input);
        if (first.kind === 'refused') return;
        const cells = first.system.cells
          .filter(({ id }) => first.published.has(id))
          .map(({ key, count }) => ({ key: Object.fromEntries(key), count }));
        const stayed = input.records.map((row) => ({ ...row, in: ['q1'] }));
        const row = stayed[who % stayed.length]!;
        const { in: _in, ...codes } = row as Record<string, unknown>;
        const count = Number(codes['count']);
        if (!joins && count === 0) return;
        const changed = joins
          ? [...stayed, { ...codes, count: 1 }]
          : [
              ...stayed.filter((one) => one !== row),
              { ...row, count: count - 1 },
              { ...row, count: 1, left: true },
            ];
        const second = control({ ...input, records: changed, earlier: [{ id: 'q1', cells }] });
        if (second.kind === 'refused') throw new Error(second.why);
        const before = new Map(
          first.system.cells.flatMap(({ id, count: said }) =>
            first.published.has(id) ? [[id, said]] : [],
          ),
        );
        for (const { id, count: said } of second.system.cells) {
          if (second.published.has(id) && before.has(id)) expect(said).toBe(before.get(id));
        }
      }),
      runs,
    );
  });

  it('other names give the same safety', () => {
    fc.assert(
      fc.property(disclosureInputs, (input) => {
        expect(control(renamed(input)).kind).toBe(control(input).kind);
      }),
      runs,
    );
  });

  it('other names give the same pattern where costs differ', () => {
    fc.assert(
      fc.property(distinctCosts, (input) => {
        const withheldIn = (one: DisclosureInput) => {
          const outcome = control(one);
          if (outcome.kind === 'refused') throw new Error(outcome.why);
          return outcome.system.cells.flatMap(({ id, count }) =>
            outcome.published.has(id) ? [] : [count],
          );
        };
        const ascending = (counts: number[]) => counts.toSorted((a, b) => a - b);
        expect(ascending(withheldIn(renamed(input)))).toEqual(ascending(withheldIn(input)));
      }),
      runs,
    );
  });

  it('an attack with sums, written from what is printed alone, narrows none of a small cell and places nobody', () => {
    const measure = { measure: 'score', min: 0, max: 10 };
    fc.assert(
      fc.property(
        disclosureInputs,
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
          if (outcome.kind === 'refused') throw new Error(outcome.why);
          const cells = outcome.system.cells.map(({ id, key, count, sums }) => ({
            key: Object.fromEntries(key),
            count,
            sums: Object.fromEntries(sums),
            isShown: outcome.published.has(id),
          }));
          const hidden = cells.filter(({ isShown }) => !isShown);
          const told = {
            hierarchy: hierarchyOf(input),
            records,
            earlier: [],
            floor: 10,
            published: cells.filter(({ isShown }) => isShown),
            withheld: hidden.map(({ key }) => key),
          };
          const small = hidden.filter(({ count }) => count < 10).map(({ key }) => key);
          expect(narrowSums(told, small, { ...measure, width: 10 * protection })).toEqual([]);
          expect(placedUnderFloor(told, measure)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('an attack written from what is printed alone places nobody, also over two releases with joiners and leavers', () => {
    const moves = fc.array(fc.record({ leave: fc.nat(3), join: fc.nat(3) }), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(disclosureInputs, moves, (input, moved) => {
        const people = input.records.map((row, index) => {
          const { count, ...codes } = row as { count: number };
          const { leave, join } = moved[index % moved.length]!;
          return { codes, stay: Math.max(0, count - leave), leave: Math.min(count, leave), join };
        });
        const hierarchy = hierarchyOf(input);
        const told = (
          records: Record<string, unknown>[],
          earlier: { id: string; cells: SaidCell[] }[],
        ) => {
          const outcome = control({ ...input, records, earlier });
          if (outcome.kind === 'refused') throw new Error(outcome.why);
          const cells = outcome.system.cells.map(({ id, key, count }) => ({
            key: Object.fromEntries(key),
            count,
            shown: outcome.published.has(id),
          }));
          const published = cells
            .filter(({ shown: isShown }) => isShown)
            .map(({ key, count }) => ({ key, count }));
          const withheld = cells.filter(({ shown: isShown }) => !isShown).map(({ key }) => key);
          expect(
            placedUnderFloor({ hierarchy, records, published, withheld, earlier, floor: 10 }),
          ).toEqual([]);
          return published;
        };
        const first = told(
          people.map(({ codes, stay, leave }) => ({ ...codes, count: stay + leave })),
          [],
        );
        told(
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
