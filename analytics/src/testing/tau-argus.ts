import { toCellNames, type PublishedTable } from './published-table.ts';
import { turnover } from './turnover-by-activity.ts';

/**
 * Tables from the examples of τ-ARGUS and of rtauargus. Only the figures are copied. τ-ARGUS
 * requires intervals of some per cent for sums, which is not our rule. So no width is required
 * here, and small counts must be able to reach the floor.
 *
 * Sources: sdcTools/checkTauArgus, inst/doc/Simple2D_InputData.zip, counted, and
 * Simple2D_Expected_Output.zip, commit d5dbee1708efa205bdca0e6cc634690115d161c3 (GPL 3);
 * InseeFrLab/rtauargus, vignettes/rtauargus.Rmd, commit 60ef1373b3939df72d6d85abd5827aec1aa375e6
 * (MIT).
 */

const record = (
  codes: Record<string, string>,
  [count = 0, sum = 0, largest = 0, second = 0]: number[],
) => ({
  ...codes,
  count,
  sums: { value: sum },
  top: { value: [largest, second] },
});
const numbers = (line: string): number[] => line.split(' ').map(Number);
const bounds = { floor: 3, protection: 0, protectZeros: false };
const companies = (dominance: number) => ({
  ...bounds,
  measures: { value: { min: 0, max: 20_000_000, dominance } },
});

const byActivity = turnover
  .trim()
  .split('\n')
  .map((line) => {
    const [codes = '', ...sizes] = line.split('|');
    const [finest = '', middle = '', coarsest = ''] = codes.split(' ');
    return { finest, middle, coarsest, sizes };
  });

/** Size, region, then the number of companies, the sum, the largest and the second. */
const ofRegions = `
2 1 1 5 5 0
2 2 5 0 0 0
2 4 1 5 5 0
2 6 2 10 5 5
4 1 1 5 5 0
4 6 1 5 5 0
4 11 3 15 5 5
5 1 2856 398062 1636 1223
5 2 1657 223990 1377 1195
5 3 624 96997 1615 1615
5 4 293 36311 2280 516
5 5 676 93589 831 600
5 6 2648 345803 1020 1020
5 7 1191 166535 978 817
5 8 467 63767 614 579
5 9 3866 537911 1160 1125
5 10 363 47294 600 530
5 11 3791 488613 1979 1405
5 12 1570 212936 1265 1202
6 1 1334 348039 2959 2826
6 2 802 221332 2105 1622
6 3 335 90309 1076 887
6 4 111 32132 2581 1713
6 5 370 94957 1706 1608
6 6 1014 251358 7313 1517
6 7 546 136556 2217 1643
6 8 303 75442 971 894
6 9 1627 430851 1713 1566
6 10 132 37277 1867 1139
6 11 1521 392395 1489 1405
6 12 736 209886 1419 1335
7 1 770 354711 2021 1965
7 2 497 241913 2476 2322
7 3 220 92338 1881 1811
7 4 58 25770 1405 1377
7 5 283 110930 1762 1440
7 6 658 251188 2294 1895
7 7 381 146259 2406 1888
7 8 178 87305 3337 2861
7 9 997 515019.58 2378 2371
7 10 119 61572 2266 2266
7 11 822 363490 3267 3148
7 12 515 254547 2539 2364
8 1 744 418778 5717 3827
8 2 527 258233 4408 3267
8 3 155 79518 3939 2455
8 4 46 18150 2889 2861
8 5 152 81799 2028 1916
8 6 572 303377 3869 3435
8 7 331 217066 4541 4051
8 8 127 59953 4282 3694
8 9 799 643762.26 7215 4240
8 10 100 71417 4989 3624
8 11 666 402925 5234 4345
8 12 375 244096 4569 4205
9 1 406 466529 23287 18856
9 2 305 863393 43587 43293
9 3 151 219127 9343 8727
9 4 29 11968 11401 145
9 5 116 145004 13270 12325
9 6 551 1083254 112887 109240
9 7 197 151870 8314 8139
9 8 107 198859 25520 24295
9 9 729 1537016 175677 141482
9 10 140 208670 21803 19493
9 11 708 1105305 21173 19605
9 12 340 519763 27270 22895
99 2 5 385 77 77
`;

const unsafe = { 2: 'Nr 1 4 6', 4: 'Nr 1 Os 6', 9: '4' };

export const tauArgus: PublishedTable[] = [
  {
    name: 'rtauargus, act_size: less than three, or one of more than 85 %',
    input: {
      ...companies(0.85),
      tables: [['activity', 'size']],
      dimensions: [{ name: 'activity' }, { name: 'size' }],
      records: [
        record({ activity: '01', size: 'tr1' }, [10, 100, 20]),
        record({ activity: '01', size: 'tr2' }, [5, 50, 15]),
        record({ activity: '02', size: 'tr1' }, [2, 30, 20]),
        record({ activity: '02', size: 'tr2' }, [5, 20, 10]),
        record({ activity: '06', size: 'tr1' }, [8, 60, 16]),
        record({ activity: '06', size: 'tr2' }, [6, 40, 38]),
      ],
    },
    primary: ['02 tr1', '06 tr2'],
    withheld: ['02 tr1', '02 tr2', '06 tr1', '06 tr2'],
    disclosures: [],
  },
  {
    // 52 cells are small and 25 more are dominated; the optimal method withholds 64 secondary
    // cells.
    name: 'rtauargus, turnover_act_size: activities of three levels',
    input: {
      ...companies(0.85),
      tables: [['activity', 'size']],
      dimensions: [
        {
          name: 'activity',
          hierarchy: byActivity.flatMap(({ finest, middle, coarsest }) => [
            [coarsest, middle],
            [middle, finest],
          ]),
        },
        { name: 'size' },
      ],
      records: byActivity.flatMap(({ finest, sizes }) =>
        sizes.map((line, index) =>
          record(
            { activity: finest, size: `tr${String(index + 1)}` },
            line === '' ? [] : numbers(line),
          ),
        ),
      ),
    },
    primary: 77,
    withheld: 141,
    disclosures: null,
  },
  {
    // Its rule is p% with 15. In this table that finds the same cells as a count below three, or a
    // share above 80 %. It publishes only sums; the findings arise because we publish counts too.
    name: 'τ-ARGUS, Simple2D: regions of two levels, by HiTaS',
    input: {
      ...companies(0.8),
      tables: [['size', 'region']],
      dimensions: [
        { name: 'size' },
        {
          name: 'region',
          hierarchy: Object.entries({
            Nr: [1, 2, 3],
            Os: [4, 5, 6, 7],
            Ws: [8, 9, 10],
            Zd: [11, 12],
          }).flatMap(([part, regions]) => regions.map((region) => [part, String(region)])),
        },
      ],
      records: [
        record({ size: '99', region: '99' }, []),
        ...ofRegions
          .trim()
          .split('\n')
          .map((line) => {
            const [size = '', region = '', ...rest] = line.split(' ');
            return record({ size, region }, rest.map(Number));
          }),
      ],
    },
    primary: toCellNames(unsafe),
    withheld: [
      ...toCellNames(unsafe),
      ...toCellNames({ 2: 'Os', 4: 'Zd 11', 6: 'Nr 1 Zd 11', 7: '4 6', 8: '4 5', 9: '5' }),
    ],
    disclosures: ['2 1 1..2', '2 4 1..2', '2 6 1..2', '4 6 1..2', '4 Os 1..2'],
  },
];
