import type { PublishedTable } from './published-table.ts';

/**
 * Tables that the authors of GaussSuppression publish with the results of their program. Only the
 * figures are copied.
 *
 * Source, unless a table names another: statisticsnorway/ssb-gausssuppression,
 * articles/Small_count_frequency_table_suppression.md, commit
 * 6db76479c6a84421eef3ddd291f7ecc84fc16ba2 (MIT).
 */

const geo: [string, string][] = [
  ['EU', 'Spain'],
  ['EU', 'Portugal'],
  ['nonEU', 'Iceland'],
];

const records = (counts: Record<string, [number, number]>) =>
  Object.entries(counts).flatMap(([region, [young, old]]) => [
    { age: 'young', geo: region, count: young },
    { age: 'old', geo: region, count: old },
  ]);

const first = records({ Spain: [5, 6], Iceland: [2, 3], Portugal: [0, 4] });
const second = records({ Spain: [5, 6], Iceland: [0, 3], Portugal: [0, 4] });

const dimensions = (hierarchy: [string, string][]) => [
  { name: 'age' },
  { name: 'geo', ...(hierarchy.length > 0 ? { hierarchy } : {}) },
];

const year = (yearCode: string, rows: [string, string, string, number][]) =>
  rows.map(([age, eu, region, count]) => ({ age, eu, geo: region, year: yearCode, count }));

const linked = [
  ...year('2014', [
    ['young', 'EU', 'Spain', 6],
    ['young', 'nonEU', 'Iceland', 8],
    ['old', 'EU', 'Spain', 9],
    ['old', 'EU', 'Portugal', 1],
  ]),
  ...year('2015', [
    ['young', 'nonEU', 'Iceland', 2],
    ['old', 'EU', 'Spain', 4],
    ['old', 'EU', 'Portugal', 3],
  ]),
  ...year('2016', [
    ['young', 'EU', 'Spain', 7],
    ['young', 'nonEU', 'Iceland', 2],
    ['young', 'EU', 'Portugal', 2],
  ]),
];

/** Each value belongs to another contributor. */
const values: [string, string, number[]][] = [
  ['Agriculture', 'Portugal', [75.9, 24.5]],
  ['Agriculture', 'Spain', [96.6, 43.2]],
  ['Entertainment', 'Iceland', [16.8]],
  ['Entertainment', 'Portugal', [7.1, 2.3]],
  ['Entertainment', 'Spain', [77.4, 11.5, 16.4]],
  ['Governmental', 'Portugal', [21.6, 2]],
  ['Governmental', 'Spain', [6.5, 2.7]],
  ['Industry', 'Iceland', [9.6, 8.8, 1.9]],
  ['Industry', 'Portugal', [25.7, 3.4]],
  ['Industry', 'Spain', [8.4]],
];

const amounts = {
  dimensions: [{ name: 'sector' }, { name: 'geo' }],
  records: values.map(([sector, region, list]) => {
    const [largest = 0, second = 0] = list.toSorted((a, b) => b - a);
    return {
      sector,
      geo: region,
      count: list.length,
      sums: { value: list.reduce((sum, one) => sum + one, 0) },
      top: { value: [largest, second] },
    };
  }),
  tables: [['sector', 'geo']],
  measures: { value: { min: 0, max: 100 } },
  protection: 1,
  protectZeros: false,
};

export const gaussSuppression: PublishedTable[] = [
  {
    name: 'table 1: no hierarchy, zeros and ones are small',
    input: {
      dimensions: dimensions([]),
      records: first,
      tables: [['age', 'geo']],
      floor: 2,
      protectZeros: true,
    },
    primary: ['young Portugal'],
    withheld: ['old Iceland', 'old Portugal', 'young Iceland', 'young Portugal'],
    disclosures: [],
  },
  {
    name: 'table 2: a hierarchy, up to two is small',
    input: {
      dimensions: dimensions(geo),
      records: first,
      tables: [['age', 'geo']],
      floor: 3,
      protectZeros: true,
    },
    primary: ['young nonEU', 'young Iceland', 'young Portugal'],
    withheld: [
      'old EU',
      'old nonEU',
      'old Iceland',
      'old Portugal',
      'young EU',
      'young nonEU',
      'young Iceland',
      'young Portugal',
    ],
    disclosures: ['young Portugal 0..2', 'young nonEU 0..2', 'young Iceland 0..2'],
  },
  {
    name: 'table 4: up to four is small, zeros are shown',
    input: {
      dimensions: dimensions(geo),
      records: first,
      tables: [['age', 'geo']],
      floor: 5,
      protectZeros: false,
    },
    primary: [
      'Total Portugal',
      'old nonEU',
      'old Iceland',
      'old Portugal',
      'young nonEU',
      'young Iceland',
    ],
    withheld: [
      'Total Portugal',
      'Total Spain',
      'old EU',
      'old nonEU',
      'old Iceland',
      'old Portugal',
      'young EU',
      'young nonEU',
      'young Iceland',
      'young Spain',
    ],
    disclosures: [
      'Total Portugal 3..6',
      'young nonEU 1..4',
      'young Iceland 1..4',
      'old Portugal 3..6',
      'old nonEU 1..4',
      'old Iceland 1..4',
    ],
  },
  {
    name: 'table 7: two zeros in a row',
    input: {
      dimensions: dimensions(geo),
      records: second,
      tables: [['age', 'geo']],
      floor: 3,
      protectZeros: true,
    },
    primary: ['young nonEU', 'young Iceland', 'young Portugal'],
    withheld: [
      'old EU',
      'old nonEU',
      'old Iceland',
      'old Portugal',
      'old Spain',
      'young EU',
      'young nonEU',
      'young Iceland',
      'young Portugal',
      'young Spain',
    ],
    disclosures: [],
  },
  {
    name: 'table 9: an interval of five at least',
    input: {
      dimensions: dimensions([]),
      tables: [['age', 'geo']],
      records: records({ Spain: [17, 17], Iceland: [3, 10], Portugal: [1, 11] }),
      floor: 4,
      protection: 5,
      protectZeros: true,
    },
    primary: ['young Iceland', 'young Portugal'],
    withheld: [
      'old Iceland',
      'old Portugal',
      'old Spain',
      'young Iceland',
      'young Portugal',
      'young Spain',
    ],
    disclosures: [],
  },
  {
    // articles/Linked_table_suppression.md, table 3: age × eu × year beside geo × year.
    name: 'linked tables',
    input: {
      dimensions: ['age', 'eu', 'geo', 'year'].map((name) => ({ name })),
      records: linked,
      tables: [
        ['age', 'eu', 'year'],
        ['geo', 'year'],
      ],
      floor: 3,
      protectZeros: false,
    },
    primary: [
      'Total nonEU Total 2015',
      'Total nonEU Total 2016',
      'young Total Total 2015',
      'young nonEU Total 2015',
      'young nonEU Total 2016',
      'Total Total Iceland 2015',
      'Total Total Iceland 2016',
      'Total Total Portugal 2014',
      'Total Total Portugal 2016',
    ],
    withheld: [
      'Total Total Total 2015',
      'Total Total Total 2016',
      'young Total Total 2016',
      'Total nonEU Total 2015',
      'Total nonEU Total 2016',
      'young Total Total 2015',
      'young nonEU Total 2015',
      'young nonEU Total 2016',
      'Total Total Iceland 2015',
      'Total Total Iceland 2016',
      'Total Total Portugal 2014',
      'Total Total Portugal 2016',
      'Total Total Spain 2014',
      'Total Total Spain 2016',
    ],
    disclosures: null,
  },
  {
    // articles/Magnitude_table_suppression.md, table 2: one contributor is small.
    name: 'few contributors',
    input: { ...amounts, floor: 2 },
    primary: ['Entertainment Iceland', 'Industry Spain'],
    withheld: [
      'Entertainment Iceland',
      'Entertainment Portugal',
      'Governmental Portugal',
      'Governmental Spain',
      'Industry Iceland',
      'Industry Portugal',
      'Industry Spain',
    ],
    disclosures: null,
  },
  {
    // The same article, table 3: a contributor of more than 80 % dominates.
    name: 'a dominant contributor',
    input: {
      ...amounts,
      floor: 1,
      measures: { value: { min: 0, max: 100, dominance: 0.8 } },
    },
    primary: [
      'Entertainment Iceland',
      'Governmental Portugal',
      'Industry Portugal',
      'Industry Spain',
    ],
    withheld: [
      'Entertainment Iceland',
      'Entertainment Portugal',
      'Governmental Total',
      'Governmental Portugal',
      'Governmental Spain',
      'Industry Total',
      'Industry Iceland',
      'Industry Portugal',
      'Industry Spain',
    ],
    disclosures: null,
  },
];
