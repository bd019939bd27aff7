import fc from 'fast-check';
import type { ReleasedCells } from '../shape/released-cells.ts';

export const mark = Symbol('withheld');

/** A cell as a test writes it: its codes, then people and their sum of scores, or the mark. */
type Row = [key: Record<string, string>, value: [count: number, score: number] | typeof mark];

export const aRelease = (...rows: Row[]): ReleasedCells => ({
  cells: rows.map(([key, value]) => ({
    key,
    value: value === mark ? mark : { count: value[0], sums: { score: value[1] } },
  })),
});

export const teams = ['a', 'b', 'c', 'd'];
export const levels = ['0', '1', '2'];

const people = fc
  .integer({ min: 0, max: 60 })
  .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count * 10 })));

/** A cell of a drawn table: what it holds, what it might hold instead, and whether it is withheld. */
export interface DrawnCell {
  key: { team: string; level: string };
  truth: [count: number, score: number];
  other: [count: number, score: number];
  hidden: boolean;
}

/** The truth of each team and level, which of it is withheld, and another truth that differs only there. */
export const someTables: fc.Arbitrary<DrawnCell[]> = fc
  .array(fc.record({ truth: people, other: people, hidden: fc.boolean() }), {
    minLength: teams.length * levels.length,
    maxLength: teams.length * levels.length,
  })
  .map((drawn) => {
    const cells = drawn.map((one, at) => ({
      ...one,
      key: {
        team: teams[Math.floor(at / levels.length)] ?? '',
        level: levels[at % levels.length] ?? '',
      },
    }));
    return cells;
  });
