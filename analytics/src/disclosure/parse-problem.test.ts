import { describe, expect, it } from 'vitest';
import { parseProblem } from './parse-problem.ts';

const input = (more: object = {}) => ({
  dimensions: [{ name: 'team', hierarchy: [['afdeling', 'a']] }, { name: 'functie' }],
  records: [{ team: 'a', functie: 'x', count: 3 }],
  tables: [['team', 'functie']],
  ...more,
});

const listErrors = (given: unknown): string[] => {
  const parsed = parseProblem(given);
  return parsed.kind === 'invalid'
    ? parsed.errors.map(({ path, message }) => `${path}: ${message}`)
    : [];
};

describe('parseProblem', () => {
  it('has as defaults a floor of ten, the same protection and published zeros', () => {
    const parsed = parseProblem(input());
    expect(parsed).toMatchObject({
      problem: {
        floor: 10,
        protection: 10,
        protectZeros: false,
        headCounts: [],
        earlierReleases: [],
      },
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
      'codes that differ by a trailing space',
      input({
        records: [
          { team: 'a', functie: 'x', count: 8 },
          { team: 'a', functie: 'x ', count: 2 },
        ],
      }),
      'dimensions[1]: the codes "x" and "x " look alike',
    ],
    [
      'a code of a hierarchy that differs by an invisible character',
      input({ records: [{ team: 'a\u200b', functie: 'x', count: 3 }] }),
      String.raw`dimensions[0]: the codes "a" and "a\u{200b}" look alike`,
    ],
    [
      'a code that looks like the total',
      input({ records: [{ team: 'a', functie: 'total', count: 3 }] }),
      'dimensions[1]: the codes "Total" and "total" look alike',
    ],
    [
      'a code of an earlier release in other case',
      input({ earlier: [{ id: 'q1', cells: [{ key: { functie: 'X' }, count: 0 }] }] }),
      'dimensions[1]: the codes "x" and "X" look alike',
    ],
    [
      'measures that look alike',
      input({ measures: { euro: { min: 0, max: 5 }, Euro: { min: 0, max: 5 } } }),
      'measures: the names "euro" and "Euro" look alike',
    ],
    [
      'a dominance rule without contributions',
      input({
        measures: { euro: { min: 0, max: 5, dominance: 0.5 } },
        records: [{ team: 'a', functie: 'x', count: 3, sums: { euro: 9 } }],
      }),
      'records[0].top: the dominance rule of "euro" needs',
    ],
    [
      'an undeclared dimension',
      input({ records: [{ team: 'a', functie: 'x', kleur: 'rood', count: 3 }] }),
      'records[0].kleur: there is no dimension',
    ],
    [
      'a table with an undeclared dimension',
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
      'a cycle',
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
      'sums of an undeclared measure',
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
      'levels of an undeclared measure',
      input({ records: [{ team: 'a', functie: 'x', count: 3, levels: { scoer: [1, 2] } }] }),
      'records[0].levels.scoer: there is no measure',
    ],
    [
      'fewer levels than before',
      input({
        measures: { score: { min: 0, max: 1 } },
        records: [
          { team: 'a', functie: 'x', count: 3, levels: { score: [1, 2] } },
          { team: 'a', functie: 'y', count: 3, levels: { score: [3] } },
        ],
      }),
      'records[1].levels.score: there are 1 levels here and 2 before',
    ],
    [
      'the largest value of an undeclared measure',
      input({ records: [{ team: 'a', functie: 'x', count: 3, top: { euor: [2, 1] } }] }),
      'records[0].top.euor: there is no measure',
    ],
    [
      'a largest value above the maximum',
      input({
        measures: { euro: { min: 0, max: 5 } },
        records: [{ team: 'a', functie: 'x', count: 3, top: { euro: [6, 1] } }],
      }),
      'records[0].top.euro: the largest is more than max',
    ],
    [
      'two largest values above the sum',
      input({
        measures: { euro: { min: 0, max: 5 } },
        records: [{ team: 'a', functie: 'x', count: 3, sums: { euro: 5 }, top: { euro: [4, 3] } }],
      }),
      'records[0].top.euro: together these are more than the sum',
    ],
    [
      'more people than the limit',
      input({
        records: [
          { team: 'a', functie: 'x', count: 1e9 },
          { team: 'a', functie: 'y', count: 1 },
        ],
      }),
      'records: together these are more than 1000000000 people',
    ],
    [
      'a bound above the limit',
      input({ measures: { score: { min: 0, max: 1e308 } } }),
      'measures.score.max: ',
    ],
    [
      'a head count of an unknown code',
      input({ known: [{ key: { team: 'b' }, count: 3 }] }),
      'known[0].key.team: there is no code "b"',
    ],
    [
      'two head counts of one group',
      input({
        known: [
          { key: { functie: 'x', team: 'a' }, count: 3 },
          { key: { team: 'a', functie: 'x' }, count: 4 },
        ],
      }),
      'known[1].key: this group stands here twice',
    ],
    [
      'a minimum above the maximum',
      input({ measures: { score: { min: 2, max: 1 } } }),
      'measures.score: min is more than max',
    ],
    [
      'an unknown release',
      input({ records: [{ team: 'a', functie: 'x', count: 3, in: ['q1'] }] }),
      'records[0].in[0]: ',
    ],
    [
      'people who left without an earlier release',
      input({ records: [{ team: 'a', functie: 'x', count: 3, left: true }] }),
      'records[0].left: ',
    ],
    [
      'a head count of an unknown group',
      input({ known: [{ key: { team: 'b', kleur: 'x' }, count: 3 }] }),
      'known[0].key.kleur: ',
    ],
    [
      'a head count below the number of people',
      input({ known: [{ key: { team: 'a' }, count: 2 }] }),
      'known[0].count: the records put 3',
    ],
    [
      'an earlier release that contradicts the records',
      input({
        earlier: [{ id: 'q1', cells: [{ key: { team: 'a' }, count: 2 }] }],
        records: [{ team: 'a', functie: 'x', count: 3, in: ['q1'] }],
      }),
      'earlier[0].cells[0].count: the records put 3',
    ],
    ['an unknown field', input({ flor: 10 }), 'flor'],
  ])('reports the path of the error for %s', (_case, given, path) => {
    expect(listErrors(given).join('\n')).toContain(path);
  });

  it('accepts a hierarchy deeper than the call stack', () => {
    const deep = Array.from({ length: 20_000 }, (_, n) => [`n${String(n)}`, `n${String(n + 1)}`]);
    const dimensions = [{ name: 'team', hierarchy: deep }, { name: 'functie' }];
    const records = [{ team: 'n20000', functie: 'x', count: 3 }];
    expect(parseProblem({ dimensions, records, tables: [] }).kind).toBe('problem');
  });

  it('gives the same problem for any order of the records', () => {
    const row = (team: string, count: number, score: number) => ({
      team,
      functie: 'x',
      count,
      sums: { score },
    });
    const records = [row('b', 3, 0.1), row('c', 4, 0.2), row('a', 5, 0.3), row('c', 4, 0.4)];
    const read = (list: object[]) =>
      parseProblem({
        dimensions: [{ name: 'team' }, { name: 'functie' }],
        records: list,
        tables: [['team']],
        measures: { score: { min: 0, max: 1 } },
      });
    expect(read(records.toReversed())).toEqual(read(records));
  });

  it.each(['constructor', 'toString'])('accepts a measure with the name %s', (name) => {
    const measures = { [name]: { min: 0, max: 5, dominance: 0.5 } };
    expect(listErrors(input({ measures }))).toEqual([]);
  });

  it.each(['measures', 'known', 'records'])('rejects __proto__ as a name in %s', (field) => {
    const named: unknown = JSON.parse('[{"__proto__":{"min":0,"max":5,"complement":true}}]');
    const given = input({ [field]: field === 'measures' ? (named as object[])[0] : named });
    expect(listErrors(given)).toEqual(['file: "__proto__" is no name']);
  });

  it('accepts codes with spaces and accents', () => {
    const records = [{ team: 'Groen & Gróót', functie: 'één twee', count: 3 }];
    expect(parseProblem(input({ records })).kind).toBe('problem');
  });
});
