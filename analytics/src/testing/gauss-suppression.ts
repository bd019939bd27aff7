/**
 * Tables that the authors of GaussSuppression publish with the answers of their program. Figures alone.
 * Source: statisticsnorway/ssb-gausssuppression, articles/Small_count_frequency_table_suppression.md, commit
 * 6db76479c6a84421eef3ddd291f7ecc84fc16ba2 (MIT).
 */

const geo: [string, string][] = [
  ['EU', 'Spain'],
  ['EU', 'Portugal'],
  ['nonEU', 'Iceland'],
];

const records = (counts: Record<string, [number, number]>) =>
  Object.entries(counts).flatMap(([place, [young, old]]) => [
    { age: 'young', geo: place, count: young },
    { age: 'old', geo: place, count: old },
  ]);

const first = records({ Spain: [5, 6], Iceland: [2, 3], Portugal: [0, 4] });
const second = records({ Spain: [5, 6], Iceland: [0, 3], Portugal: [0, 4] });

const dimensions = (hierarchy: [string, string][]) => [
  { name: 'age' },
  { name: 'geo', ...(hierarchy.length > 0 ? { hierarchy } : {}) },
];

/** Cells as `age geo`. `leaks`: what an attacker places under the floor in their pattern, and between which counts. */
export const published = [
  {
    name: 'table 1: no hierarchy, zeros and ones are small',
    input: {
      ...{ dimensions: dimensions([]), records: first, tables: [['age', 'geo']] },
      ...{ floor: 2, protectZeros: true },
    },
    primary: ['young Portugal'],
    withheld: ['old Iceland', 'old Portugal', 'young Iceland', 'young Portugal'],
    leaks: [],
  },
  {
    name: 'table 2: a hierarchy, up to two is small',
    input: {
      ...{ dimensions: dimensions(geo), records: first, tables: [['age', 'geo']] },
      ...{ floor: 3, protectZeros: true },
    },
    primary: ['young nonEU', 'young Iceland', 'young Portugal'],
    withheld: [
      ...['old EU', 'old nonEU', 'old Iceland', 'old Portugal'],
      ...['young EU', 'young nonEU', 'young Iceland', 'young Portugal'],
    ],
    leaks: ['young Portugal 0..2', 'young nonEU 0..2', 'young Iceland 0..2'],
  },
  {
    name: 'table 4: up to four is small, zeros are shown',
    input: {
      ...{ dimensions: dimensions(geo), records: first, tables: [['age', 'geo']] },
      ...{ floor: 5, protectZeros: false },
    },
    primary: [
      ...['Total Portugal', 'old nonEU', 'old Iceland', 'old Portugal'],
      ...['young nonEU', 'young Iceland'],
    ],
    withheld: [
      ...['Total Portugal', 'Total Spain', 'old EU', 'old nonEU', 'old Iceland', 'old Portugal'],
      ...['young EU', 'young nonEU', 'young Iceland', 'young Spain'],
    ],
    leaks: [
      ...['Total Portugal 3..6', 'young nonEU 1..4', 'young Iceland 1..4'],
      ...['old Portugal 3..6', 'old nonEU 1..4', 'old Iceland 1..4'],
    ],
  },
  {
    name: 'table 7: two zeros in a row',
    input: {
      ...{ dimensions: dimensions(geo), records: second, tables: [['age', 'geo']] },
      ...{ floor: 3, protectZeros: true },
    },
    primary: ['young nonEU', 'young Iceland', 'young Portugal'],
    withheld: [
      ...['old EU', 'old nonEU', 'old Iceland', 'old Portugal', 'old Spain'],
      ...['young EU', 'young nonEU', 'young Iceland', 'young Portugal', 'young Spain'],
    ],
    leaks: [],
  },
];
