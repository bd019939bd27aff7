import { toCellNames, type PublishedTable } from './published-table.ts';

/**
 * Tables from the examples and tests of sdcTable. Only the figures are copied. Its attacker assumes
 * that a withheld cell may be empty. Ours does so here as well; none of these cells is empty.
 *
 * Source: sdcTools/sdcTable (GPL 2 or later), commit 6393dfb6e0348388780f02d82d209000aba0c91b. The
 * output of the vignette is of branch gh-pages, commit 22b3b643227f78ae70607e6971167fa788723d83.
 */

/** data-raw/microdata1.R, counted. */
const microdata: [string, number, number][] = [
  ['A', 18, 2],
  ['B', 14, 19],
  ['C', 12, 10],
  ['D', 11, 14],
];
const fifteen = {
  dimensions: [{ name: 'region' }, { name: 'gender' }],
  records: microdata.flatMap(([region, male, female]) => [
    { region, gender: 'male', count: male },
    { region, gender: 'female', count: female },
  ]),
  tables: [['region', 'gender']],
  floor: 3,
  protectZeros: true,
};

/** vignettes/aggdat.rds: for each V2 and V1 the counts of a to f in V3. */
const vignette: [string, string, number[]][] = [
  ['m', 'A', [12, 16, 11, 13, 6, 22]],
  ['m', 'Ba', [18, 15, 26, 7, 13, 18]],
  ['m', 'Bb', [18, 10, 15, 15, 9, 18]],
  ['m', 'Bc', [10, 17, 7, 13, 14, 19]],
  ['m', 'C', [11, 12, 11, 8, 10, 14]],
  ['m', 'D', [13, 10, 14, 14, 12, 16]],
  ['w', 'A', [19, 21, 15, 11, 13, 10]],
  ['w', 'Ba', [12, 12, 10, 13, 15, 16]],
  ['w', 'Bb', [12, 6, 21, 12, 21, 16]],
  ['w', 'Bc', [18, 12, 21, 16, 11, 18]],
  ['w', 'C', [16, 12, 15, 14, 17, 10]],
  ['w', 'D', [19, 16, 11, 8, 9, 15]],
];

/** tests/testthat/test-linked-tables.r: region, county, and size of the region. */
const places: [string, string, string, number][] = [
  ['A', 'county-1', 'small', 2],
  ['B', 'county-1', 'small', 2],
  ['I', 'county-1', 'small', 8],
  ['J', 'county-1', 'small', 8],
  ['K', 'county-2', 'small', 3],
  ['L', 'county-2', 'big', 3],
  ['M', 'county-2', 'big', 3],
  ['N', 'county-2', 'small', 7],
];
const small = ['A', 'B', 'K', 'L', 'M'];
const alone = (hierarchy: [string, string][]) => ({
  dimensions: [{ name: 'region', hierarchy }],
  records: places.map(([region, , , count]) => ({ region, count })),
  tables: [['region']],
  floor: 4,
  protectZeros: true,
});
const linked = {
  dimensions: [
    { name: 'region', hierarchy: places.map(([region, county]) => [county, region]) },
    { name: 'group' },
  ],
  records: places.map(([region, , group, count]) => ({ region, group, count })),
  tables: [['region'], ['group']],
  floor: 4,
  protectZeros: true,
  known: places.map(([region, , group]) => ({
    key: { region, group: group === 'big' ? 'small' : 'big' },
    count: 0,
  })),
};

/**
 * tests/testthat/test-simpleheuristic.R: its authors mark cells by hand; with this floor the cells
 * that are disclosed are small.
 */
const marked = {
  dimensions: [{ name: 'v1' }, { name: 'v2' }],
  records: Object.entries({
    w: [30, 47, 64, 89],
    x: [90, 124, 5, 31],
    y: [92, 100, 59, 85],
    z: [800, 991, 651, 685],
  }).flatMap(([v1, counts]) =>
    counts.map((count, index) => ({ v1, v2: ['a', 'b', 'c', 'd'][index], count })),
  ),
  tables: [['v1', 'v2']],
  floor: 48,
  protectZeros: true,
};
const byHand = { w: 'a b c', x: 'a c', y: 'b d', z: 'b d' };

export const sdcTable: PublishedTable[] = [
  {
    // tests/testthat/test-protectTable.r
    name: 'sdcTable, microdata1: OPT, HITAS, HYPERCUBE and SIMPLEHEURISTIC',
    input: fifteen,
    primary: ['A female'],
    withheld: toCellNames({ A: 'male female', C: 'male female' }),
    disclosures: [],
  },
  {
    name: 'sdcTable, microdata1: GAUSS',
    input: fifteen,
    primary: ['A female'],
    withheld: toCellNames({ A: 'male female', D: 'male female' }),
    disclosures: [],
  },
  {
    // vignettes/sdcTable.rmd: 15 cells and 22 by OPT; by the other methods 13 (HITAS), 23 (GAUSS),
    // 27 (both heuristics).
    name: 'sdcTable, vignette: three dimensions, a hierarchy, up to ten is small',
    input: {
      dimensions: [
        { name: 'V1', hierarchy: ['Ba', 'Bb', 'Bc'].map((code) => ['B', code]) },
        { name: 'V2' },
        { name: 'V3' },
      ],
      records: vignette.flatMap(([V2, V1, counts]) =>
        counts.map((count, index) => ({ V1, V2, V3: 'abcdef'[index], count })),
      ),
      tables: [['V1', 'V2', 'V3']],
      floor: 11,
      protectZeros: true,
    },
    primary: 15,
    withheld: 37,
    disclosures: null,
  },
  {
    name: 'sdcTable, linked tables: the counties alone',
    input: alone(places.map(([region, county]) => [county, region])),
    primary: small,
    withheld: small,
    disclosures: [],
  },
  {
    name: 'sdcTable, linked tables: big and small alone',
    input: alone(places.map(([region, , group]) => [group, region])),
    primary: small,
    withheld: small,
    disclosures: [],
  },
  {
    // Its authors say that the difference of county-1 and small is K and N, and that N is 7.
    name: 'sdcTable, linked tables: both together, each protected alone',
    input: linked,
    primary: small.map((region) => `${region} Total`),
    withheld: small.map((region) => `${region} Total`),
    disclosures: ['K Total 3..3'],
  },
  {
    name: 'sdcTable, linked tables: protected together',
    input: linked,
    primary: small.map((region) => `${region} Total`),
    withheld: [...small, 'N'].map((region) => `${region} Total`),
    disclosures: [],
  },
  {
    // Its authors say that w b follows from two rows and two columns.
    name: 'sdcTable, SIMPLEHEURISTIC_OLD: two in each row and column are not enough',
    input: marked,
    primary: null,
    withheld: toCellNames(byHand),
    disclosures: ['w b 47..47'],
  },
  {
    // Its authors say that with one more cell w b lies between 0 and 78. That cell is x d. A width
    // of one more than 78 is required here.
    name: 'sdcTable, SIMPLEHEURISTIC: one cell more',
    input: { ...marked, protection: 79 },
    primary: null,
    withheld: [...toCellNames(byHand), 'x d'],
    disclosures: ['w b 0..78', 'x c 0..69', 'x d 0..78'],
  },
];
