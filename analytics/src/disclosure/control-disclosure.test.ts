import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../cli/highs-solver.ts';
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
