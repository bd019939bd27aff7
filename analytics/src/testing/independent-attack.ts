import loadHighs from 'highs';

/** A cell as the command prints it, or as an earlier release said it. */
export interface SaidCell {
  key: Record<string, string>;
  count: number;
}

interface Person {
  codes: Record<string, string>;
  in: string[];
  left: boolean;
  count: number;
}

interface Told {
  /** [parent, child] by dimension. */
  hierarchy: Record<string, [string, string][]>;
  records: Record<string, unknown>[];
  published: SaidCell[];
  withheld: Record<string, string>[];
  earlier: { id: string; cells: SaidCell[] }[];
  floor: number;
}

const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/**
 * Writes the attack down once more, from what is printed and nothing else: as text for the solver, an inner cell a
 * variable. Shares no code with the attackers of the product.
 * @returns the small groups whose greatest possible count stays under the floor
 */
export function placedUnderFloor(told: Told): string[] {
  const dimensions = Object.keys(told.hierarchy);
  const parents = (dimension: string, code: string): string[] => {
    const above = told.hierarchy[dimension]!.find(([, child]) => child === code)?.[0];
    return above === undefined ? [code, 'Total'] : [code, ...parents(dimension, above)];
  };
  const codes = dimensions.map((dimension) => [
    ...new Set(told.records.map((row) => String(row[dimension]))),
  ]);
  const ids = told.earlier.map(({ id }) => id);
  const memberships = ids
    .reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
    .flatMap((set) =>
      set.length === 0
        ? [{ in: set, left: false }]
        : [false, true].map((left) => ({ in: set, left })),
    );
  const people: Person[] = codes
    .reduce<string[][]>(
      (rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])),
      [[]],
    )
    .flatMap((row) =>
      memberships.map((membership) => ({
        codes: Object.fromEntries(row.map((code, d) => [dimensions[d]!, code])),
        ...membership,
        count: told.records
          .filter(
            (record) =>
              row.every((code, d) => record[dimensions[d]!] === code) &&
              [...((record['in'] as string[] | undefined) ?? [])].sort().join() ===
                [...membership.in].sort().join() &&
              (record['left'] === true) === membership.left,
          )
          .reduce((sum, record) => sum + Number(record['count']), 0),
      })),
    );
  const isIn = (person: Person, key: Record<string, string>): boolean =>
    dimensions.every((dimension) =>
      parents(dimension, person.codes[dimension]!).includes(key[dimension] ?? 'Total'),
    );
  const sum = (holds: (person: Person) => boolean): string =>
    people.flatMap((person, index) => (holds(person) ? [`x${String(index)}`] : [])).join('\n + ');
  const rows = [
    ...told.published.map(
      ({ key, count }) => `${sum((one) => !one.left && isIn(one, key))} = ${String(count)}`,
    ),
    ...told.withheld.map((key) => `${sum((one) => !one.left && isIn(one, key))} >= 1`),
    ...told.earlier.flatMap(({ id, cells }) =>
      cells.map(
        ({ key, count }) =>
          `${sum((one) => one.in.includes(id) && isIn(one, key))} = ${String(count)}`,
      ),
    ),
  ].filter((row) => row.startsWith('x'));
  return people.flatMap((person, index) => {
    if (person.count === 0 || person.count >= told.floor) return [];
    const program = `Maximize\n obj: x${String(index)}\nSubject To\n${rows.map((row, n) => ` r${String(n)}: ${row}`).join('\n')}\nBounds\n${people.map((_, n) => ` 0 <= x${String(n)} <= 100000`).join('\n')}\nEnd\n`;
    const { Status, ObjectiveValue } = highs.solve(program, { output_flag: false });
    if (Status !== 'Optimal') return [`${JSON.stringify(person)}: ${Status}`];
    return ObjectiveValue < told.floor - 1e-6
      ? [`${JSON.stringify(person)} <= ${String(ObjectiveValue)}`]
      : [];
  });
}
