import fc from 'fast-check';
import type { ReleasedCells } from '../charts/figure-reader.ts';

/** A mark of a withheld value, as a release has one. */
export const withheldMark = Symbol('withheld');

/** A cell as tests write it: its codes, then its people and their sum of scores, or the mark. */
type Row = [
  key: Record<string, string>,
  value: [count: number, score: number] | typeof withheldMark,
];

export const aRelease = (...rows: Row[]): ReleasedCells => ({
  cells: rows.map(([key, value]) => ({
    key,
    value: value === withheldMark ? withheldMark : { count: value[0], sums: { score: value[1] } },
  })),
});

export const teams = ['a', 'b', 'c', 'd'];
export const levels = ['0', '1', '2'];

const people = fc
  .integer({ min: 0, max: 60 })
  .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count * 10 })));

/** A cell of a random table: its values, alternative values, and whether it is withheld. */
export interface ArbitraryCell {
  key: { team: string; level: string };
  truth: [count: number, score: number];
  alternative: [count: number, score: number];
  isWithheld: boolean;
}

/** Random cells of each team and level, of which some are withheld. */
export const arbitraryTables: fc.Arbitrary<ArbitraryCell[]> = fc
  .array(fc.record({ truth: people, alternative: people, isWithheld: fc.boolean() }), {
    minLength: teams.length * levels.length,
    maxLength: teams.length * levels.length,
  })
  .map((cells) =>
    cells.map((cell, index) => ({
      ...cell,
      key: {
        team: teams[Math.floor(index / levels.length)] ?? '',
        level: levels[index % levels.length] ?? '',
      },
    })),
  );
