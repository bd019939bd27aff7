import { describe, expect, it } from 'vitest';
import { parseProblem } from './parse-problem.ts';

const input = (more: object = {}) => ({
  dimensions: [{ name: 'team', hierarchy: [['afdeling', 'a']] }, { name: 'functie' }],
  records: [{ team: 'a', functie: 'x', count: 3 }],
  tables: [['team', 'functie']],
  ...more,
});

const faultsOf = (given: unknown): string[] => {
  const parsed = parseProblem(given);
  return parsed.kind === 'faults'
    ? parsed.faults.map(({ path, message }) => `${path}: ${message}`)
    : [];
};

describe('an input', () => {
  it('is read with what it does not say: a floor of ten, as wide a protection, zeros shown', () => {
    const parsed = parseProblem(input());
    expect(parsed).toMatchObject({
      problem: { floor: 10, protection: 10, protectZeros: false, known: [], earlier: [] },
    });
  });

  it.each([
    ['no object', 3, 'file: '],
    [
      'a count that is negative',
      input({ records: [{ team: 'a', functie: 'x', count: -1 }] }),
      'records[0].count: ',
    ],
    [
      'a count that is no number',
      input({ records: [{ team: 'a', functie: 'x', count: 'veel' }] }),
      'records[0].count: ',
    ],
    [
      'a record without a dimension',
      input({ records: [{ team: 'a', count: 3 }] }),
      'records[0].functie: the code is missing',
    ],
    [
      'a record above the bottom',
      input({ records: [{ team: 'afdeling', functie: 'x', count: 3 }] }),
      'records[0].team: "afdeling" is not',
    ],
    [
      'a dimension that nobody named',
      input({ records: [{ team: 'a', functie: 'x', kleur: 'rood', count: 3 }] }),
      'records[0].kleur: there is no dimension',
    ],
    [
      'a table of it',
      input({ tables: [['kleur']] }),
      'tables[0][0]: there is no dimension "kleur"',
    ],
    ['a table with a dimension twice', input({ tables: [['team', 'team']] }), 'tables[0][1]: '],
    [
      'a dimension twice',
      input({ dimensions: [{ name: 'team' }, { name: 'team' }, { name: 'functie' }] }),
      'dimensions[1].name: ',
    ],
    [
      'two parents',
      input({
        dimensions: [
          {
            name: 'team',
            hierarchy: [
              ['p', 'a'],
              ['q', 'a'],
            ],
          },
          { name: 'functie' },
        ],
      }),
      'dimensions[0].hierarchy: "a" has two parents',
    ],
    [
      'a circle',
      input({
        dimensions: [
          {
            name: 'team',
            hierarchy: [
              ['p', 'q'],
              ['q', 'p'],
            ],
          },
          { name: 'functie' },
        ],
      }),
      'lies below itself',
    ],
    [
      'a parent of the root',
      input({ dimensions: [{ name: 'team', hierarchy: [['p', 'Total']] }, { name: 'functie' }] }),
      'dimensions[0].hierarchy[0]: ',
    ],
    [
      'sums of a measure that nobody named',
      input({ records: [{ team: 'a', functie: 'x', count: 3, sums: { score: 4 } }] }),
      'records[0].sums.score: there is no measure',
    ],
    [
      'sums that so many people cannot have',
      input({
        measures: { score: { min: 0, max: 1 } },
        records: [{ team: 'a', functie: 'x', count: 3, sums: { score: 4 } }],
      }),
      'records[0].sums.score: 3 people cannot',
    ],
    [
      'levels that do not add up',
      input({ records: [{ team: 'a', functie: 'x', count: 3, levels: { score: [1, 1] } }] }),
      'records[0].levels.score: ',
    ],
    [
      'bounds the wrong way round',
      input({ measures: { score: { min: 2, max: 1 } } }),
      'measures.score: min is more than max',
    ],
    [
      'a release that is not there',
      input({ records: [{ team: 'a', functie: 'x', count: 3, in: ['q1'] }] }),
      'records[0].in[0]: ',
    ],
    [
      'people who left from nowhere',
      input({ records: [{ team: 'a', functie: 'x', count: 3, left: true }] }),
      'records[0].left: ',
    ],
    [
      'a known group that is not there',
      input({ known: [{ key: { team: 'b', kleur: 'x' }, count: 3 }] }),
      'known[0].key.kleur: ',
    ],
    [
      'fewer heads than people',
      input({ known: [{ key: { team: 'a' }, count: 2 }] }),
      'known[0].count: the records put 3',
    ],
    [
      'an earlier release that says otherwise',
      input({
        earlier: [{ id: 'q1', cells: [{ key: { team: 'a' }, count: 2 }] }],
        records: [{ team: 'a', functie: 'x', count: 3, in: ['q1'] }],
      }),
      'earlier[0].cells[0].count: the records put 3',
    ],
    ['a word that means nothing', input({ flor: 10 }), 'flor'],
  ])('with %s is refused, and the place is named', (_what, given, place) => {
    expect(faultsOf(given).join('\n')).toContain(place);
  });

  it('may have codes with spaces and accents', () => {
    const records = [{ team: 'Groen & Gróót', functie: 'één twee', count: 3 }];
    expect(parseProblem(input({ records })).kind).toBe('problem');
  });
});
