import loadHighs from 'highs';

/** A cell as the command prints it, or as an earlier release said it. */
export interface PublishedCell {
  key: Record<string, string>;
  count: number;
  sums?: Record<string, number>;
}

interface Person {
  codes: Record<string, string>;
  in: string[];
  left: boolean;
  count: number;
}

interface PublishedRelease {
  /** [parent, child] by dimension. */
  hierarchy: Record<string, [string, string][]>;
  records: Record<string, unknown>[];
  published: PublishedCell[];
  withheld: Record<string, string>[];
  earlier: { id: string; cells: PublishedCell[] }[];
  floor: number;
}

const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/** All that is printed, written down: the inner cells, and as text for the solver what is said of the people in them. */
function buildPeopleRows(told: PublishedRelease) {
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
  const sum = (holds: (person: Person) => boolean, letter = 'x'): string =>
    people
      .flatMap((person, index) => (holds(person) ? [`${letter}${String(index)}`] : []))
      .join('\n + ');
  const now = (key: Record<string, string>) => (one: Person) => !one.left && isIn(one, key);
  const then = (id: string, key: Record<string, string>) => (one: Person) =>
    one.in.includes(id) && isIn(one, key);
  const rows = [
    ...told.published.map(({ key, count }) => `${sum(now(key))} = ${String(count)}`),
    ...told.withheld.map((key) => `${sum(now(key))} >= 1`),
    ...told.earlier.flatMap(({ id, cells }) =>
      cells.map(({ key, count }) => `${sum(then(id, key))} = ${String(count)}`),
    ),
  ].filter((row) => row.startsWith('x'));
  return { people, rows, sum, now, then };
}

const solve = (goal: string, objective: string, rows: readonly string[], bounds: string[]) =>
  highs.solve(
    `${goal}\n obj: ${objective}\nSubject To\n${rows.map((row, n) => ` r${String(n)}: ${row}`).join('\n')}\nBounds\n${bounds.join('\n')}\nEnd\n`,
    { output_flag: false },
  );

/** A measure of which each person has between `min` and `max`. */
interface Bounds {
  measure: string;
  min: number;
  max: number;
}

/** The same with what is said of sums, where there are any. */
function buildProgramme(told: PublishedRelease, bounds: Bounds | null) {
  const { people, rows, sum, now, then } = buildPeopleRows(told);
  const limits = people.map((_, n) => ` 0 <= x${String(n)} <= 100000`);
  if (!bounds) return { people, rows, sum, now, limits };
  const { measure, min, max } = bounds;
  const ofSums = [
    ...told.published.map(({ key, sums }) => [sum(now(key), 's'), sums?.[measure]] as const),
    ...told.earlier.flatMap(({ id, cells }) =>
      cells.map(({ key, sums }) => [sum(then(id, key), 's'), sums?.[measure]] as const),
    ),
  ].flatMap(([left, said]) =>
    left === '' || said === undefined ? [] : [`${left} = ${String(said)}`],
  );
  const within = people.flatMap((_, n) => [
    `s${String(n)} - ${String(max)} x${String(n)} <= 0`,
    `s${String(n)} - ${String(min)} x${String(n)} >= 0`,
  ]);
  return {
    people,
    sum,
    now,
    rows: [...rows, ...ofSums, ...within],
    limits: [...limits, ...people.map((_, n) => ` s${String(n)} free`)],
  };
}

/**
 * Writes the attack down once more, from what is printed and nothing else: as text for the solver, an inner cell a
 * variable. Shares no code with the attackers of the product.
 * @returns the small groups whose greatest possible count stays under the floor
 */
export function findGroupsUnderFloor(
  told: PublishedRelease,
  bounds: Bounds | null = null,
): string[] {
  const { people, rows, limits } = buildProgramme(told, bounds);
  return people.flatMap((person, index) => {
    if (person.count === 0 || person.count >= told.floor) return [];
    const { Status, ObjectiveValue } = solve('Maximize', `x${String(index)}`, rows, limits);
    if (Status !== 'Optimal') return [`${JSON.stringify(person)}: ${Status}`];
    return ObjectiveValue < told.floor - 1e-6
      ? [`${JSON.stringify(person)} <= ${String(ObjectiveValue)}`]
      : [];
  });
}

/**
 * The same of the sums of a measure.
 * @returns the withheld small cells of which the sum lies within less than `width`
 */
export function findNarrowSums(
  told: PublishedRelease,
  small: readonly Record<string, string>[],
  { width, ...bounds }: Bounds & { width: number },
): string[] {
  const { rows, sum, now, limits } = buildProgramme(told, bounds);
  return small.flatMap((key) => {
    const [low, high] = ['Minimize', 'Maximize'].map((goal) =>
      solve(goal, sum(now(key), 's'), rows, limits),
    );
    if (low?.Status !== 'Optimal' || high?.Status !== 'Optimal') return [`${JSON.stringify(key)}?`];
    return high.ObjectiveValue - low.ObjectiveValue < width - 1e-6
      ? [`${JSON.stringify(key)} ${String(low.ObjectiveValue)}..${String(high.ObjectiveValue)}`]
      : [];
  });
}
