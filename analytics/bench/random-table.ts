import { createSeededRandom } from '../src/scoring/seeded-random.ts';

interface Size {
  teams: number;
  departments: number;
  functions: number;
  /** The mean number of people in an inner cell. */
  mean: number;
}

/**
 * Creates a table of teams in departments by function groups, with all margins, as a municipality
 * publishes.
 */
export function createRandomTable({ teams, departments, functions, mean }: Size, seed: number) {
  const random = createSeededRandom(seed);
  const hierarchy = Array.from({ length: teams }, (_, team): [string, string] => [
    `afdeling ${String(team % departments)}`,
    `team ${String(team)}`,
  ]);
  const records = hierarchy.flatMap(([, team]) =>
    Array.from({ length: functions }, (_, n) => ({
      team,
      functie: `functiegroep ${String(n)}`,
      count: Math.floor(-Math.log(1 - random()) * mean),
    })),
  );
  return {
    dimensions: [{ name: 'team', hierarchy }, { name: 'functie' }],
    records,
    tables: [['team', 'functie']],
  };
}

/** Creates the same table with sums of a score from 0 to 100. */
export function createRandomTableWithSums(size: Size, seed: number) {
  const random = createSeededRandom(seed + 1_000_000);
  const { records, ...table } = createRandomTable(size, seed);
  return {
    ...table,
    records: records.map((row) => ({
      ...row,
      sums: { score: Math.round(row.count * (40 + random() * 20)) },
    })),
    measures: { score: { min: 0, max: 100 } },
  };
}
