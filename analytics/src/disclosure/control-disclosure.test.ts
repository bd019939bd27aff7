import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../solver/highs-solver.ts';
import { createSeededRandom } from '../scoring/seeded-random.ts';
import type { DisclosureInput } from '../testing/disclosure-problems.ts';
import { toProblem } from '../testing/to-problem.ts';
import { controlDisclosure } from './control-disclosure.ts';

const control = (input: unknown) => controlDisclosure(toProblem(input), { solver });

/** Returns the published counts by their codes, and `?` for withheld ones. */
function publish(input: unknown): Record<string, number | '?'> {
  const outcome = control(input);
  if (outcome.kind === 'unsafe') throw new Error(outcome.reason);
  return Object.fromEntries(
    outcome.system.cells.map(({ id, key, count }) => [
      [...key.values()].join(' '),
      outcome.publishedIds.has(id) ? count : '?',
    ]),
  );
}

const teams = (counts: Record<string, number>, more: object = {}): DisclosureInput => ({
  dimensions: [{ name: 'team' }],
  records: Object.entries(counts).map(([team, count]) => ({ team, count })),
  tables: [['team']],
  ...more,
});

describe('controlDisclosure', () => {
  it('publishes the whole table when no group is small', () => {
    expect(publish(teams({ a: 12, b: 20, c: 0 }))).toEqual({ Total: 32, a: 12, b: 20, c: 0 });
  });

  it('withholds a small group, and a second one so that subtraction does not disclose it', () => {
    expect(publish(teams({ a: 4, b: 12, c: 30 }))).toEqual({ Total: 46, a: '?', b: '?', c: 30 });
  });

  it('withholds the total when only a small group remains beside it', () => {
    expect(publish(teams({ a: 4, b: 12 }))).toEqual({ Total: 16, a: '?', b: '?' });
    expect(publish(teams({ a: 4 }))).toEqual({ Total: '?', a: '?' });
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
  ])('is safe for a table with %s', (_case, input) => {
    expect(control(input).kind).toBe('safe');
  });

  it('protects the people who are not in a measure that protects its complement', () => {
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
    const cells = publish(input);
    expect(cells['a']).toBe('?');
    expect(Object.values(cells).filter((cell) => cell === '?').length).toBeGreaterThan(1);
  });

  it('withholds a cell in which everybody has one value or is in one category', () => {
    const measures = { score: { min: 0, max: 10, complement: true } };
    const all = teams({ a: 12, b: 20, c: 30 }, { measures });
    all.records = all.records.map((row, index) => ({
      ...row,
      sums: { score: index === 0 ? 120 : 50 },
    }));
    expect(publish(all)['a']).toBe('?');
    const categories: DisclosureInput = {
      dimensions: [{ name: 'team' }, { name: 'niveau', role: 'attribute' }],
      records: [
        { team: 'a', niveau: 'basis', count: 15 },
        { team: 'b', niveau: 'basis', count: 15 },
        { team: 'b', niveau: 'expert', count: 15 },
      ],
      tables: [['team', 'niveau']],
    };
    expect(publish(categories)['a basis']).toBe('?');
  });

  it('withholds zeros that disclose the category of everybody', () => {
    const input: DisclosureInput = {
      dimensions: [{ name: 'team' }, { name: 'niveau', role: 'attribute' }],
      records: [
        { team: 'a', niveau: 'basis', count: 15 },
        { team: 'a', niveau: 'expert', count: 0 },
        { team: 'b', niveau: 'basis', count: 15 },
        { team: 'b', niveau: 'expert', count: 25 },
      ],
      tables: [['team', 'niveau']],
    };
    expect(publish(input)).toMatchObject({ 'a Total': 15, 'a basis': '?', 'a expert': '?' });
  });

  it('withholds the zero of a small team and publishes the rest', () => {
    const input = teams(
      { a: 0, b: 40, c: 50 },
      {
        measures: { score: { min: 0, max: 10, complement: true } },
        known: [
          { key: { team: 'a' }, count: 5 },
          { key: { team: 'b' }, count: 60 },
          { key: { team: 'c' }, count: 80 },
        ],
      },
    );
    expect(publish(input)).toEqual({ Total: 90, a: '?', b: '?', c: 50 });
  });

  it('protects the missing people of a group whose head count follows from others', () => {
    const input = teams(
      { a: 35, b: 40, c: 50 },
      {
        measures: { score: { min: 0, max: 10, complement: true } },
        known: [
          { key: {}, count: 170 },
          { key: { team: 'a' }, count: 60 },
          { key: { team: 'b' }, count: 55 },
        ],
      },
    );
    expect(publish(input)['c']).toBe('?');
  });

  it('protects the missing people of a crossing that is in no table', () => {
    const headCount = (team: string, functie: string, count: number) => ({
      key: { team, functie },
      count,
    });
    const cells = publish({
      dimensions: [{ name: 'team' }, { name: 'functie' }],
      measures: { score: { min: 0, max: 10, complement: true } },
      records: [
        { team: 'a', functie: 'x', count: 15 },
        { team: 'a', functie: 'y', count: 40 },
        { team: 'b', functie: 'x', count: 0 },
      ],
      tables: [['team'], ['functie']],
      known: [
        headCount('a', 'x', 20),
        headCount('a', 'y', 80),
        headCount('b', 'x', 30),
        headCount('b', 'y', 30),
      ],
    });
    // Team b is empty, so the functions are those of team a: 15 of 20 would be disclosed.
    expect([cells['b Total'], cells['Total x'], cells['Total y']]).toEqual([0, '?', '?']);
  });

  it.each([
    ['as many as there are', { a: 3, b: 20, c: 30 }, 3],
    ['one more', { a: 5, b: 40, c: 50 }, 6],
  ])(
    'requires no more than head counts leave open for a small team known to have %s',
    (_case, counts, headCount) => {
      const headCounts = [{ key: { team: 'a' }, count: headCount }];
      const withSums = teams(counts, {
        known: headCounts,
        measures: { score: { min: 1, max: 10 } },
      });
      withSums.records = withSums.records.map((row) => ({
        ...row,
        sums: { score: 5 * Number(row['count']) },
      }));
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      for (const input of [teams(counts, { known: headCounts }), withSums]) {
        expect(publish(input)).toMatchObject({ Total: total, a: '?', b: '?' });
      }
    },
  );

  it('publishes a known team of which two small groups are withheld', () => {
    const team = (name: string, x: number, y: number) => [
      { team: name, functie: 'x', count: x },
      { team: name, functie: 'y', count: y },
    ];
    const cells = publish({
      dimensions: [{ name: 'team' }, { name: 'functie' }],
      records: [...team('a', 2, 8), ...team('b', 40, 50), ...team('c', 40, 50)],
      tables: [['team', 'functie']],
      known: [{ key: { team: 'a' }, count: 10 }],
    });
    expect(cells).toMatchObject({ 'a Total': 10, 'a x': '?', 'a y': '?' });
  });

  it('withholds cells whose sums disclose how few people there are', () => {
    const row = (team: string, niveau: string, count: number, score: number) => ({
      team,
      niveau,
      count,
      sums: { score },
    });
    const input: DisclosureInput = {
      dimensions: [{ name: 'team' }, { name: 'niveau' }],
      measures: { score: { min: 1, max: 10 } },
      records: [
        row('a', 'x', 3, 16),
        row('a', 'y', 17, 17),
        row('b', 'x', 10, 100),
        row('b', 'y', 30, 150),
      ],
      tables: [['team'], ['niveau']],
    };
    // Team a has 13 points more than the minimum of 20 people, and x has 14 less than its maximum:
    // at most three are both.
    expect(Object.values(publish(input))).toContain('?');
    const withoutSums = input.records.map((one) => ({ ...one, sums: undefined }));
    const counts = JSON.parse(
      JSON.stringify({ ...input, records: withoutSums }),
    ) as DisclosureInput;
    expect(Object.values(publish(counts))).not.toContain('?');
  });

  it('withholds nothing when many small crossings stay open', () => {
    const random = createSeededRandom(3);
    const names = ['wijk', 'rol', 'vorm'];
    const records = Array.from({ length: 400 }, () => ({
      ...Object.fromEntries(names.map((name) => [name, `c${String(Math.floor(random() * 7))}`])),
      count: 1 + Math.floor(random() * 3),
    }));
    const dimensions = names.map((name) => ({ name }));
    const cells = publish({ dimensions, records, tables: names.map((name) => [name]) });
    expect(Object.keys(cells)).toHaveLength(22);
    expect(Object.values(cells)).not.toContain('?');
  });

  it('withholds a sum that one contributor dominates', () => {
    const input = teams(
      { a: 12, b: 20, c: 30 },
      { measures: { euro: { min: 0, max: 1000, dominance: 0.5 } } },
    );
    input.records = input.records.map((row, index) => ({
      ...row,
      sums: { euro: 1000 },
      top: { euro: index === 0 ? [800, 50] : [90, 80] },
    }));
    expect(publish(input)['a']).toBe('?');
  });

  it('is unsafe when earlier releases disclose a small group by themselves', () => {
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
    expect(outcome.kind).toBe('unsafe');
  });
});
