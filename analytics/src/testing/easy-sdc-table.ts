import { toCellNames, type PublishedTable } from './published-table.ts';

/**
 * Invented receivers of social benefits by municipality and main source of income: the examples of
 * easySdcTable. Only the figures are copied.
 *
 * Source: statisticsnorway/ssb-easysdctable, articles/easySdcTableVignette.html (branch gh-pages),
 * commit f188cc83ce92b50b3c392ead49ef4b5421b2b066 (Apache 2.0).
 */

/** Municipality, county, group of municipalities, and the receivers. */
const municipalities: [string, string, string, number[]][] = [
  ['A', '1', '300', [11, 11, 55, 36]],
  ['B', '4', '300', [7, 1, 29, 18]],
  ['C', '5', '300', [5, 8, 35, 25]],
  ['D', '5', '300', [13, 2, 17, 13]],
  ['E', '6', '300', [9, 14, 63, 52]],
  ['F', '6', '300', [12, 9, 24, 22]],
  ['G', '8', '300', [6, 4, 22, 8]],
  ['H', '8', '300', [9, 3, 38, 15]],
  ['I', '1', '400', [3, 0, 9, 2]],
  ['J', '10', '400', [9, 0, 32, 20]],
  ['K', '10', '400', [4, 2, 18, 11]],
];
const incomes = ['annet', 'arbeid', 'soshjelp', 'trygd'];

const records = municipalities.flatMap(([region, , kostragr, counts]) =>
  counts.map((count, index) => ({ region, kostragr, hovedint: incomes[index], count })),
);
const counties = municipalities.map(([region, county]) => [county, region]);
const groups = municipalities.map(([region, , group]) => [group, region]);

/** Counts up to three are small, and zeros are protected. */
const rule = { records, floor: 4, protectZeros: true };
const flat = {
  ...rule,
  tables: [['region', 'hovedint']],
  dimensions: [{ name: 'region' }, { name: 'kostragr' }, { name: 'hovedint' }],
};
const small = { B: 'arbeid', D: 'arbeid', H: 'arbeid', I: 'annet arbeid trygd', J: 'arbeid' };

export const easySdcTable: PublishedTable[] = [
  {
    name: 'easySdcTable, ex2w: no hierarchy, by Gaussian elimination',
    input: flat,
    primary: toCellNames({ ...small, K: 'arbeid' }),
    withheld: toCellNames({
      B: 'annet arbeid',
      D: 'annet arbeid',
      G: 'arbeid trygd',
      H: 'annet arbeid',
      I: 'annet arbeid trygd',
      J: 'annet arbeid',
      K: 'annet arbeid',
    }),
    disclosures: [],
  },
  {
    name: 'easySdcTable, ex2wHITAS: the same by HITAS',
    input: flat,
    primary: toCellNames({ ...small, K: 'arbeid' }),
    withheld: toCellNames({
      B: 'annet arbeid',
      D: 'annet arbeid',
      H: 'annet arbeid',
      I: 'annet arbeid trygd',
      J: 'annet arbeid',
      K: 'annet arbeid trygd',
    }),
    disclosures: [],
  },
  {
    name: 'easySdcTable, ex2: municipalities in groups',
    input: {
      ...flat,
      dimensions: [{ name: 'region', hierarchy: groups }, { name: 'hovedint' }],
      records: records.map(({ kostragr: _, ...record }) => record),
    },
    primary: toCellNames({ ...small, K: 'arbeid', 400: 'arbeid' }),
    withheld: toCellNames({
      B: 'annet arbeid',
      D: 'annet arbeid',
      H: 'annet arbeid',
      I: 'annet arbeid trygd',
      J: 'annet arbeid',
      K: 'arbeid trygd',
      300: 'annet arbeid',
      400: 'annet arbeid',
    }),
    disclosures: [],
  },
  {
    // One and two are small and zeros are published. The group of each municipality is known.
    name: 'easySdcTable, ex2wAdvanced: counties and groups of municipalities, linked',
    input: {
      records,
      floor: 3,
      protectZeros: false,
      dimensions: [
        { name: 'region', hierarchy: counties },
        { name: 'kostragr' },
        { name: 'hovedint' },
      ],
      tables: [
        ['region', 'hovedint'],
        ['kostragr', 'hovedint'],
      ],
      known: municipalities.map(([region, , group]) => ({
        key: { region, kostragr: group === '300' ? '400' : '300' },
        count: 0,
      })),
    },
    primary: null,
    withheld: toCellNames({
      'A Total': 'annet trygd',
      'B Total': 'annet arbeid trygd',
      'C Total': 'annet arbeid',
      'D Total': 'annet arbeid',
      'G Total': 'arbeid trygd',
      'H Total': 'arbeid trygd',
      'I Total': 'annet trygd',
      'K Total': 'annet arbeid trygd',
      '4 Total': 'annet arbeid trygd',
      '10 Total': 'annet arbeid trygd',
      'Total 300': 'annet arbeid',
      'Total 400': 'annet arbeid',
    }),
    disclosures: [
      '10 Total arbeid 1..2',
      '4 Total arbeid 1..2',
      'B Total arbeid 1..2',
      'K Total arbeid 1..2',
      'Total 400 arbeid 1..2',
    ],
  },
];
