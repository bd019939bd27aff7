import loadHighs from 'highs';

/** A cell as the command prints it, or as an earlier release published it. */
export interface PublishedCell {
  key: Record<string, string>;
  count: number;
  sums?: Record<string, number>;
}

interface InnerCell {
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

/**
 * Builds the inner cells, and rows in the text format of the solver with what is published about
 * people.
 */
function buildPeopleRows(release: PublishedRelease) {
  const dimensions = Object.keys(release.hierarchy);
  const listAncestors = (dimension: string, code: string): string[] => {
    const parent = release.hierarchy[dimension]!.find(([, child]) => child === code)?.[0];
    return parent === undefined ? [code, 'Total'] : [code, ...listAncestors(dimension, parent)];
  };
  const codes = dimensions.map((dimension) => [
    ...new Set(release.records.map((record) => String(record[dimension]))),
  ]);
  const ids = release.earlier.map(({ id }) => id);
  const memberships = ids
    .reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
    .flatMap((set) =>
      set.length === 0
        ? [{ in: set, left: false }]
        : [false, true].map((left) => ({ in: set, left })),
    );
  const innerCells: InnerCell[] = codes
    .reduce<string[][]>(
      (crossings, list) => crossings.flatMap((crossing) => list.map((code) => [...crossing, code])),
      [[]],
    )
    .flatMap((crossing) =>
      memberships.map((membership) => ({
        codes: Object.fromEntries(crossing.map((code, d) => [dimensions[d]!, code])),
        ...membership,
        count: release.records
          .filter(
            (record) =>
              crossing.every((code, d) => record[dimensions[d]!] === code) &&
              [...((record['in'] as string[] | undefined) ?? [])].sort().join() ===
                [...membership.in].sort().join() &&
              (record['left'] === true) === membership.left,
          )
          .reduce((sum, record) => sum + Number(record['count']), 0),
      })),
    );
  const isIn = (innerCell: InnerCell, key: Record<string, string>): boolean =>
    dimensions.every((dimension) =>
      listAncestors(dimension, innerCell.codes[dimension]!).includes(key[dimension] ?? 'Total'),
    );
  const writeSum = (filter: (innerCell: InnerCell) => boolean, letter = 'x'): string =>
    innerCells
      .flatMap((innerCell, index) => (filter(innerCell) ? [`${letter}${String(index)}`] : []))
      .join('\n + ');
  const isCurrentIn = (key: Record<string, string>) => (innerCell: InnerCell) =>
    !innerCell.left && isIn(innerCell, key);
  const wasIn = (id: string, key: Record<string, string>) => (innerCell: InnerCell) =>
    innerCell.in.includes(id) && isIn(innerCell, key);
  const rows = [
    ...release.published.map(
      ({ key, count }) => `${writeSum(isCurrentIn(key))} = ${String(count)}`,
    ),
    ...release.withheld.map((key) => `${writeSum(isCurrentIn(key))} >= 1`),
    ...release.earlier.flatMap(({ id, cells }) =>
      cells.map(({ key, count }) => `${writeSum(wasIn(id, key))} = ${String(count)}`),
    ),
  ].filter((row) => row.startsWith('x'));
  return { innerCells, rows, writeSum, isCurrentIn, wasIn };
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

/** Builds the programme of people, and of the sums of a measure when its bounds are given. */
function buildProgramme(release: PublishedRelease, bounds: Bounds | null) {
  const { innerCells, rows, writeSum, isCurrentIn, wasIn } = buildPeopleRows(release);
  const limits = innerCells.map((_, n) => ` 0 <= x${String(n)} <= 100000`);
  if (!bounds) return { innerCells, rows, writeSum, isCurrentIn, limits };
  const { measure, min, max } = bounds;
  const sumRows = [
    ...release.published.map(
      ({ key, sums }) => [writeSum(isCurrentIn(key), 's'), sums?.[measure]] as const,
    ),
    ...release.earlier.flatMap(({ id, cells }) =>
      cells.map(({ key, sums }) => [writeSum(wasIn(id, key), 's'), sums?.[measure]] as const),
    ),
  ].flatMap(([left, publishedSum]) =>
    left === '' || publishedSum === undefined ? [] : [`${left} = ${String(publishedSum)}`],
  );
  const boundRows = innerCells.flatMap((_, n) => [
    `s${String(n)} - ${String(max)} x${String(n)} <= 0`,
    `s${String(n)} - ${String(min)} x${String(n)} >= 0`,
  ]);
  return {
    innerCells,
    writeSum,
    isCurrentIn,
    rows: [...rows, ...sumRows, ...boundRows],
    limits: [...limits, ...innerCells.map((_, n) => ` s${String(n)} free`)],
  };
}

/**
 * Audits the people of a release from what is printed alone. It writes a programme in the text
 * format of the solver, with a variable for each inner cell, and shares no code with the audits of
 * the product.
 * @returns the small groups whose greatest possible count is below the floor
 */
export function findGroupsUnderFloor(
  release: PublishedRelease,
  bounds: Bounds | null = null,
): string[] {
  const { innerCells, rows, limits } = buildProgramme(release, bounds);
  return innerCells.flatMap((innerCell, index) => {
    if (innerCell.count === 0 || innerCell.count >= release.floor) return [];
    const { Status, ObjectiveValue } = solve('Maximize', `x${String(index)}`, rows, limits);
    if (Status !== 'Optimal') return [`${JSON.stringify(innerCell)}: ${Status}`];
    return ObjectiveValue < release.floor - 1e-6
      ? [`${JSON.stringify(innerCell)} <= ${String(ObjectiveValue)}`]
      : [];
  });
}

/**
 * Audits the sums of a measure in the same way.
 * @returns the small cells whose sum has an interval narrower than `width`
 */
export function findNarrowSums(
  release: PublishedRelease,
  smallCells: readonly Record<string, string>[],
  { width, ...bounds }: Bounds & { width: number },
): string[] {
  const { rows, writeSum, isCurrentIn, limits } = buildProgramme(release, bounds);
  return smallCells.flatMap((key) => {
    const [low, high] = ['Minimize', 'Maximize'].map((goal) =>
      solve(goal, writeSum(isCurrentIn(key), 's'), rows, limits),
    );
    if (low?.Status !== 'Optimal' || high?.Status !== 'Optimal') return [`${JSON.stringify(key)}?`];
    return high.ObjectiveValue - low.ObjectiveValue < width - 1e-6
      ? [`${JSON.stringify(key)} ${String(low.ObjectiveValue)}..${String(high.ObjectiveValue)}`]
      : [];
  });
}
