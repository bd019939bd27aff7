import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../cli/highs-solver.ts';
import { seededRandom } from '../scoring/seeded-random.ts';
import type { DisclosureInput } from '../testing/disclosure-problems.ts';
import { problemOf } from '../testing/problem-of.ts';
import { controlDisclosure } from './control-disclosure.ts';

const control = (input: unknown) => controlDisclosure(problemOf(input), { solver });

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

  it('shows no zeros either that say in which category everybody is', () => {
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
    expect(shown(input)).toMatchObject({ 'a Total': 15, 'a basis': '?', 'a expert': '?' });
  });

  it('does not tell that nobody of a small team is in it, and shows the rest', () => {
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
    expect(shown(input)).toEqual({ Total: 90, a: '?', b: '?', c: 50 });
  });

  it('protects who is missing of a group whose head count follows from others', () => {
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
    expect(shown(input)['c']).toBe('?');
  });

  it('protects who is missing of a crossing that stands in no table', () => {
    const known = (team: string, functie: string, count: number) => ({
      key: { team, functie },
      count,
    });
    const cells = shown({
      dimensions: [{ name: 'team' }, { name: 'functie' }],
      measures: { score: { min: 0, max: 10, complement: true } },
      records: [
        { team: 'a', functie: 'x', count: 15 },
        { team: 'a', functie: 'y', count: 40 },
        { team: 'b', functie: 'x', count: 0 },
      ],
      tables: [['team'], ['functie']],
      known: [known('a', 'x', 20), known('a', 'y', 80), known('b', 'x', 30), known('b', 'y', 30)],
    });
    // Nobody is in b, so the functions are those of a: 15 of 20 would be seen.
    expect([cells['b Total'], cells['Total x'], cells['Total y']]).toEqual([0, '?', '?']);
  });

  it.each([
    ['as many as there are', { a: 3, b: 20, c: 30 }, 3],
    ['one more', { a: 5, b: 40, c: 50 }, 6],
  ])(
    'with a small team known to have %s asks for no more than stays open',
    (_what, counts, head) => {
      const known = [{ key: { team: 'a' }, count: head }];
      const withSums = teams(counts, { known, measures: { score: { min: 1, max: 10 } } });
      withSums.records = withSums.records.map((row) => ({
        ...row,
        sums: { score: 5 * Number(row['count']) },
      }));
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      for (const input of [teams(counts, { known }), withSums]) {
        expect(shown(input)).toMatchObject({ Total: total, a: '?', b: '?' });
      }
    },
  );

  it('shows a known team whose two small groups are withheld', () => {
    const team = (name: string, x: number, y: number) => [
      { team: name, functie: 'x', count: x },
      { team: name, functie: 'y', count: y },
    ];
    const cells = shown({
      dimensions: [{ name: 'team' }, { name: 'functie' }],
      records: [...team('a', 2, 8), ...team('b', 40, 50), ...team('c', 40, 50)],
      tables: [['team', 'functie']],
      known: [{ key: { team: 'a' }, count: 10 }],
    });
    expect(cells).toMatchObject({ 'a Total': 10, 'a x': '?', 'a y': '?' });
  });

  it('does not let sums tell how few there are', () => {
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
    // Of team a all but 13 points are the least that 20 people have, of x all but 14 the most: three people at most are both.
    expect(Object.values(shown(input))).toContain('?');
    const counted = input.records.map((one) => ({ ...one, sums: undefined }));
    const counts = JSON.parse(JSON.stringify({ ...input, records: counted })) as DisclosureInput;
    expect(Object.values(shown(counts))).not.toContain('?');
  });

  it('withholds nothing where many small crossings stay open', () => {
    const random = seededRandom(3);
    const names = ['wijk', 'rol', 'vorm'];
    const records = Array.from({ length: 400 }, () => ({
      ...Object.fromEntries(names.map((name) => [name, `c${String(Math.floor(random() * 7))}`])),
      count: 1 + Math.floor(random() * 3),
    }));
    const dimensions = names.map((name) => ({ name }));
    const cells = shown({ dimensions, records, tables: names.map((name) => [name]) });
    expect(Object.keys(cells)).toHaveLength(22);
    expect(Object.values(cells)).not.toContain('?');
  });

  it('withholds a sum that one contributor makes', () => {
    const input = teams(
      { a: 12, b: 20, c: 30 },
      { measures: { euro: { min: 0, max: 1000, dominance: 0.5 } } },
    );
    input.records = input.records.map((row, index) => ({
      ...row,
      sums: { euro: 1000 },
      top: { euro: index === 0 ? [800, 50] : [90, 80] },
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
