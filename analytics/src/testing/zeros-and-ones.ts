import type { PublishedTable } from './published-table.ts';

/**
 * The examples of zeros and ones of easySdcTable: a point is a withheld cell, and counts up to
 * three are small. Only the figures are copied. Their authors say that s1a, s1bSingle and s0a
 * disclose cells of r1 and that the others disclose none. They require no floor, so intervals below
 * it remain.
 *
 * Source: statisticsnorway/ssb-easysdctable, articles/singletonsAndZeros.html (branch gh-pages),
 * commit f188cc83ce92b50b3c392ead49ef4b5421b2b066 (Apache 2.0).
 */

const columns = ['A', 'B', 'H', 'M', 'W', 'Total'];

const table = (
  name: string,
  counts: Record<string, number[]>,
  printed: Record<string, string>,
  leaks: string[],
): PublishedTable => ({
  name: `easySdcTable, ${name}`,
  input: {
    dimensions: [{ name: 'row' }, { name: 'column' }],
    tables: [['row', 'column']],
    records: Object.entries(counts).flatMap(([row, list]) =>
      list.map((count, index) => ({ row, column: columns[index], count })),
    ),
    floor: 4,
    protectZeros: name.startsWith('s0'),
  },
  primary: null,
  withheld: Object.entries(printed).flatMap(([row, line]) =>
    line
      .split(' ')
      .flatMap((cell, index) => (cell === '.' ? [`${row} ${columns[index] ?? ''}`] : [])),
  ),
  disclosures: leaks,
});

const ones = { r1: [0, 1, 7, 1, 0], r2: [2, 0, 0, 2, 8] };
const moreOnes = { r1: [1, 1, 7, 1, 0], r2: [1, 0, 0, 2, 8] };
const zeros = { r1: [5, 0, 7, 0, 9], r2: [5, 9, 9, 5, 8] };
const moreZeros = { r1: [0, 0, 7, 0, 9], r2: [0, 9, 9, 2, 8] };

export const zerosAndOnes: PublishedTable[] = [
  table(
    's1a: SIMPLEHEURISTIC_OLD',
    ones,
    { r1: '0 . 7 . 0 9', r2: '. 0 0 . 8 12', Total: '. . 7 . 8 21' },
    [
      'Total A 1..3',
      'Total B 1..1',
      'Total M 2..4',
      'r1 B 1..1',
      'r1 M 1..1',
      'r2 A 1..3',
      'r2 M 1..3',
    ],
  ),
  table(
    's1aSingle: with detectSingletons',
    ones,
    { r1: '0 . . . 0 9', r2: '. 0 0 . 8 12', Total: '. . . . 8 21' },
    ['Total A 1..3', 'r2 A 1..3', 'r2 M 1..3'],
  ),
  table(
    's1bSingle: the same for another table',
    moreOnes,
    { r1: '. . 7 . 0 10', r2: '. 0 0 . . 11', Total: '. . 7 . . 21' },
    ['Total B 1..1', 'r1 A 1..1', 'r1 B 1..1', 'r1 M 1..1'],
  ),
  table(
    's1bThreshold4: with a threshold of 4',
    moreOnes,
    { r1: '. . . . 0 10', r2: '. 0 0 . . 11', Total: '. . . . . 21' },
    [],
  ),
  table(
    's0a: SIMPLEHEURISTIC_OLD',
    zeros,
    { r1: '5 . 7 . 9 21', r2: '5 . 9 . 8 36', Total: '10 9 16 5 17 57' },
    ['r1 B 0..0', 'r1 M 0..0'],
  ),
  table(
    's0aThreshold1: with a threshold of 1',
    zeros,
    { r1: '. . 7 . 9 21', r2: '. . 9 . 8 36', Total: '10 9 16 5 17 57' },
    [],
  ),
  table(
    's1bGauss: Gauss',
    moreOnes,
    { r1: '. . . . 0 10', r2: '. 0 0 . 8 11', Total: '. . . . 8 21' },
    ['r2 A 1..2', 'r2 M 1..2'],
  ),
  table(
    's0bGauss: Gauss',
    moreZeros,
    { r1: '. . 7 . . 16', r2: '. . 9 . . 28', Total: '. 9 16 . 17 44' },
    ['Total A 0..2', 'Total M 0..2', 'r1 A 0..2', 'r1 M 0..2', 'r2 A 0..2', 'r2 M 0..2'],
  ),
];
