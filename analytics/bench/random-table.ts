/** A generator of numbers below 1 from a seed: the same tables each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Size {
  teams: number;
  departments: number;
  functions: number;
  /** People in a cell, on average. */
  mean: number;
}

/** Teams in departments by function groups, with all margins: what a municipality publishes of one measurement. */
export function randomTable({ teams, departments, functions, mean }: Size, seed: number) {
  const random = seeded(seed);
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
