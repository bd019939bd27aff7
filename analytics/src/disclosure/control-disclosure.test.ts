import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../cli/highs-solver.ts';
import { type DisclosureInput, disclosureInputs } from '../testing/disclosure-problems.ts';
import { placedUnderFloor, type SaidCell } from '../testing/independent-attack.ts';
import { controlDisclosure } from './control-disclosure.ts';
import { parseProblem } from './parse-problem.ts';
import { whyWithheld } from './why-withheld.ts';

function control(input: unknown) {
  const parsed = parseProblem(input);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults));
  return controlDisclosure(parsed.problem, { solver });
}

/** Published counts by their codes; withheld ones as `?`. */
function shown(input: unknown): Record<string, number | '?'> {
  const outcome = control(input);
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  return Object.fromEntries(
    outcome.system.cells.map(({ id, key, count }) => [
      [...key.values()].join(' '),
      outcome.published.has(id) ? count : '?',
    ]),
  );
}

const teams = (counts: Record<string, number>, more: object = {}): DisclosureInput => ({
  dimensions: [{ name: 'team' }],
  records: Object.entries(counts).map(([team, count]) => ({ team, count })),
  tables: [['team']],
  ...more,
});

describe('a table', () => {
  it('is shown whole where nobody is in a small group', () => {
    expect(shown(teams({ a: 12, b: 20, c: 0 }))).toEqual({ Total: 32, a: 12, b: 20, c: 0 });
  });

  it('withholds a small group, and a second so that nobody subtracts it', () => {
    expect(shown(teams({ a: 4, b: 12, c: 30 }))).toEqual({ Total: 46, a: '?', b: '?', c: 30 });
  });

  it('withholds the total where a small group is all that is left beside it', () => {
    expect(shown(teams({ a: 4, b: 12 }))).toEqual({ Total: 16, a: '?', b: '?' });
    expect(shown(teams({ a: 4 }))).toEqual({ Total: '?', a: '?' });
  });

  it.each([
    ['nothing in it', { dimensions: [], records: [], tables: [] }],
    ['no records', teams({})],
    ['one cell', { dimensions: [], records: [{ count: 12 }], tables: [[]] }],
    ['zeros alone', teams({ a: 0, b: 0 })],
    [
      'departments of one team',
      {
        dimensions: [
          {
            name: 'team',
            hierarchy: [
              ['p', 'a'],
              ['q', 'b'],
            ],
          },
        ],
        records: [
          { team: 'a', count: 4 },
          { team: 'b', count: 30 },
        ],
        tables: [['team']],
      },
    ],
    ['codes with spaces and accents', teams({ 'Groen & Gróót': 4, 'één twee': 40, "d'r": 11 })],
    ['a code that is a number', teams({ '1': 4, '2': 40 })],
  ])('with %s throws nothing', (_what, input) => {
    expect(control(input).kind).toBe('safe');
  });

  it('says nothing of who is not in it, where a measure protects them', () => {
    const input = teams(
      { a: 30, b: 40, c: 50 },
      {
        measures: { score: { min: 0, max: 10, complement: true } },
        known: [
          { key: { team: 'a' }, count: 33 },
          { key: { team: 'b' }, count: 60 },
          { key: { team: 'c' }, count: 70 },
        ],
      },
    );
    const cells = shown(input);
    expect(cells['a']).toBe('?');
    expect(Object.values(cells).filter((cell) => cell === '?').length).toBeGreaterThan(1);
  });

  it('does not tell that everybody has one value, or is in one category', () => {
    const measures = { score: { min: 0, max: 10, complement: true } };
    const all = teams({ a: 12, b: 20, c: 30 }, { measures });
    all.records = all.records.map((row, index) => ({
      ...row,
      sums: { score: index === 0 ? 120 : 50 },
    }));
    expect(shown(all)['a']).toBe('?');
    const categories: DisclosureInput = {
      dimensions: [{ name: 'team' }, { name: 'niveau', role: 'attribute' }],
      records: [
        { team: 'a', niveau: 'basis', count: 15 },
        { team: 'b', niveau: 'basis', count: 15 },
        { team: 'b', niveau: 'expert', count: 15 },
      ],
      tables: [['team', 'niveau']],
    };
    expect(shown(categories)['a basis']).toBe('?');
  });

  it('withholds a sum that one contributor makes', () => {
    const input = teams(
      { a: 12, b: 20, c: 30 },
      { measures: { euro: { min: 0, max: 1000, dominance: 0.5 } } },
    );
    input.records = input.records.map((row, index) => ({
      ...{ ...row, sums: { euro: 1000 }, top: { euro: index === 0 ? [800, 50] : [90, 80] } },
    }));
    expect(shown(input)['a']).toBe('?');
  });

  it('is refused when earlier releases tell a small group by themselves', () => {
    const outcome = control({
      ...teams({ a: 30 }),
      records: [
        { team: 'a', count: 25, in: ['q1', 'q2'] },
        { team: 'a', count: 5, in: ['q2'] },
      ],
      earlier: [
        { id: 'q1', cells: [{ key: { team: 'a' }, count: 25 }] },
        { id: 'q2', cells: [{ key: { team: 'a' }, count: 30 }] },
      ],
    });
    expect(outcome.kind).toBe('refused');
  });
});

const runs = { numRuns: 60 };

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

  it('other names give the same safety, and the same pattern where costs differ', () => {
    fc.assert(
      fc.property(disclosureInputs, (input) => {
        const renamed = JSON.parse(
          JSON.stringify(input).replaceAll('"team', '"ploeg ').replaceAll('"ploeg "', '"team"'),
        ) as DisclosureInput;
        const [one, other] = [control(input), control(renamed)];
        expect(one.kind).toBe(other.kind);
        if (one.kind === 'refused' || other.kind === 'refused') return;
        const counts = one.system.cells.map(({ count }) => count);
        if (new Set(counts).size < counts.length) return;
        expect(other.published.size).toBe(one.published.size);
      }),
      runs,
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
        const hierarchy = Object.fromEntries(
          input.dimensions.map(({ name, hierarchy: pairs }) => [name, pairs ?? []]),
        );
        const told = (
          records: Record<string, unknown>[],
          earlier: { id: string; cells: SaidCell[] }[],
        ) => {
          const outcome = control({ ...input, records, earlier });
          if (outcome.kind === 'refused') throw new Error(outcome.why);
          const cells = outcome.system.cells.map(({ id, key, count }) => ({
            ...{ key: Object.fromEntries(key), count, shown: outcome.published.has(id) },
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
