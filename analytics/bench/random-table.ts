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
      ...{ team, functie: `functiegroep ${String(n)}` },
      count: Math.floor(-Math.log(1 - random()) * mean),
    })),
  );
  return {
    dimensions: [{ name: 'team', hierarchy }, { name: 'functie' }],
    ...{ records, tables: [['team', 'functie']] },
  };
}
