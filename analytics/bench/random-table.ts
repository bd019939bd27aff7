import { seededRandom } from '../src/scoring/seeded-random.ts';

interface Size {
  teams: number;
  departments: number;
  functions: number;
  /** People in a cell, on average. */
  mean: number;
}

/** Teams in departments by function groups, with all margins: what a municipality publishes of one measurement. */
export function randomTable({ teams, departments, functions, mean }: Size, seed: number) {
  const random = seededRandom(seed);
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

/** The same with the sum of a score from 0 to 100 of each person. */
export function randomTableOfSums(size: Size, seed: number) {
  const random = seededRandom(seed + 1_000_000);
  const { records, ...table } = randomTable(size, seed);
  return {
    ...table,
    records: records.map((row) => ({
      ...row,
      sums: { score: Math.round(row.count * (40 + random() * 20)) },
    })),
    measures: { score: { min: 0, max: 100 } },
  };
}
