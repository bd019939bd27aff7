import { cellId, headCounts } from './head-counts.ts';
import type { DisclosureProblem, Group, Key } from './problem.ts';
import { total } from './tree.ts';

/** Something that may be published, or was: a sum of inner cells. */
export interface Cell {
  /** A code for each dimension of the problem, `Total` included. */
  key: ReadonlyMap<string, string>;
  /** The same as text, by which cells are told apart. */
  id: string;
  /** The inner cells that it sums, ascending. */
  columns: Int32Array;
  count: number;
  /** Sums of the measures that every person in it has. */
  sums: ReadonlyMap<string, number>;
}

/** Which earlier releases held people, and whether they left. */
interface Membership {
  in: readonly string[];
  left: boolean;
}

/** The finest crossing of all tables and releases: what every published number is a sum of. */
export interface LinearSystem {
  problem: DisclosureProblem;
  /** How many inner cells there are, zeros among them. */
  width: number;
  /** People in each inner cell. */
  counts: Float64Array;
  sums: ReadonlyMap<string, Float64Array>;
  /** Cells of this release, each once. */
  cells: readonly Cell[];
  /** What earlier releases said. */
  earlier: readonly Cell[];
  /** Groups of which at most so many people exist: said, or a known whole less its other parts. */
  known: readonly Cell[];
  /** How many people a cell is known to have, by its id. */
  heads: ReadonlyMap<string, number>;
  /** The crossings of the lowest codes, each with the inner cells of now that it sums. */
  crossings: readonly Pick<Cell, 'id' | 'columns' | 'count'>[];
  /** The people of now in each inner cell: 1, or 0 for those who left. */
  present: Uint8Array;
  /** Codes and membership of an inner cell, for people to read. */
  describe: (column: number) => string;
}

/** Above so many earlier releases only memberships that occur, or that one release alone gives, are told apart. */
const releasesCrossed = 3;

function membershipsOf({ earlier, groups }: DisclosureProblem): Membership[] {
  const ids = earlier.map(({ id }) => id).sort();
  const subsets: string[][] =
    ids.length <= releasesCrossed
      ? ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
      : [[], ...ids.map((id) => [id]), ...groups.map((group) => [...group.in])];
  const distinct = new Map(subsets.map((set) => [set.join('\u0000'), set]));
  return [...distinct.values()].flatMap((set): Membership[] =>
    set.length === 0
      ? [{ in: set, left: false }]
      : [
          { in: set, left: false },
          { in: set, left: true },
        ],
  );
}

/** Lays a problem out as a linear system. */
export function linearSystem(problem: DisclosureProblem): LinearSystem {
  const { dimensions, groups, tables, measures } = problem;
  const memberships = membershipsOf(problem);
  const leafIndex = dimensions.map(
    ({ tree }) => new Map(tree.leaves.map((leaf, index) => [leaf, index])),
  );
  const sizes = [...dimensions.map(({ tree }) => tree.leaves.length), memberships.length];
  const width = sizes.reduce((product, size) => product * size, 1);
  const membershipIndex = new Map(
    memberships.map((one, index) => [`${one.in.join('\u0000')}|${String(one.left)}`, index]),
  );
  const columnAt = (indices: readonly number[]): number =>
    indices.reduce((column, index, d) => column * (sizes[d] ?? 1) + index, 0);
  const columnOf = (group: Group): number =>
    columnAt([
      ...group.codes.map((code, d) => leafIndex[d]!.get(code)!),
      membershipIndex.get(`${group.in.join('\u0000')}|${String(group.left)}`)!,
    ]);

  const counts = new Float64Array(width);
  const sums = new Map([...measures.keys()].map((measure) => [measure, new Float64Array(width)]));
  const lacking = new Map([...measures.keys()].map((measure) => [measure, new Set<number>()]));
  const present = new Uint8Array(width);
  for (let column = 0; column < width; column += 1) {
    present[column] = memberships[column % memberships.length]!.left ? 0 : 1;
  }
  for (const group of groups) {
    const column = columnOf(group);
    counts[column]! += group.count;
    for (const measure of measures.keys()) {
      const sum = group.sums.get(measure);
      if (sum !== undefined) sums.get(measure)![column]! += sum;
      else if (group.count > 0) lacking.get(measure)!.add(column);
    }
  }

  const columnsOf = (key: Key, holds: (membership: Membership) => boolean): Int32Array => {
    const indices = [
      ...dimensions.map(({ name, tree }, d) => {
        const leaves = tree.leavesOf.get(key.get(name) ?? total)!;
        return [...leaves].map((leaf) => leafIndex[d]!.get(leaf)!);
      }),
      memberships.flatMap((membership, index) => (holds(membership) ? [index] : [])),
    ];
    let columns = [0];
    for (const [d, list] of indices.entries()) {
      columns = columns.flatMap((column) => list.map((index) => column * sizes[d]! + index));
    }
    return Int32Array.from(columns).sort();
  };

  const cellOf = (key: Key, columns: Int32Array, prefix = ''): Cell => {
    const codes = dimensions.map(({ name }) => [name, key.get(name) ?? total] as const);
    let count = 0;
    for (const column of columns) count += counts[column]!;
    const complete = [...measures.keys()].filter((measure) =>
      columns.every((column) => !lacking.get(measure)!.has(column)),
    );
    return {
      key: new Map(codes),
      id: prefix + cellId(problem, key),
      columns,
      count,
      sums: new Map(
        complete.map((measure) => {
          const values = sums.get(measure)!;
          return [measure, columns.reduce((sum, column) => sum + values[column]!, 0)];
        }),
      ),
    };
  };

  const cells = new Map<string, Cell>();
  const isPresent = ({ left }: Membership) => !left;
  for (const table of tables) {
    const used = dimensions.filter(({ name }) => table.includes(name));
    let keys: (readonly [string, string])[][] = [[]];
    for (const { name, tree } of used) {
      keys = keys.flatMap((start) => tree.codes.map((code) => [...start, [name, code] as const]));
    }
    for (const codes of keys) {
      const key = new Map(codes.filter(([, code]) => code !== total));
      const id = cellId(problem, key);
      if (!cells.has(id)) cells.set(id, cellOf(key, columnsOf(key, isPresent)));
    }
  }
  const earlier = problem.earlier.flatMap(({ id, cells: said }) =>
    said.map(({ key, count, sums: saidSums }) => ({
      ...cellOf(
        key,
        columnsOf(key, (membership) => membership.in.includes(id)),
        `${id}:`,
      ),
      count,
      sums: saidSums,
    })),
  );
  const heads = headCounts(problem);
  const known = [...heads].map(([id, count]) => {
    const key = new Map(
      (JSON.parse(id) as [string, string][]).filter(([, code]) => code !== total),
    );
    return { ...cellOf(key, columnsOf(key, isPresent), 'known:'), count };
  });
  let crossed: (readonly [string, string])[][] = [[]];
  for (const { name, tree } of dimensions) {
    crossed = crossed.flatMap((start) =>
      tree.leaves.map((leaf) => [...start, [name, leaf] as const]),
    );
  }
  const crossings = crossed.map((codes, index) => {
    const columns = memberships.flatMap(({ left }, n) =>
      left ? [] : [index * memberships.length + n],
    );
    const count = columns.reduce((people, column) => people + counts[column]!, 0);
    return { id: cellId(problem, new Map(codes)), columns: Int32Array.from(columns), count };
  });
  const describe = (column: number): string => {
    const parts: string[] = [];
    let rest = column;
    const membership = memberships[rest % memberships.length]!;
    rest = Math.floor(rest / memberships.length);
    for (let d = dimensions.length - 1; d >= 0; d -= 1) {
      const { name, tree } = dimensions[d]!;
      parts.unshift(`${name}=${tree.leaves[rest % tree.leaves.length] ?? ''}`);
      rest = Math.floor(rest / tree.leaves.length);
    }
    if (membership.in.length > 0) parts.push(`in ${membership.in.join('+')}`);
    if (membership.left) parts.push('left');
    return parts.join(', ');
  };
  return {
    problem,
    width,
    counts,
    sums,
    cells: [...cells.values()],
    earlier,
    known,
    heads,
    crossings,
    present,
    describe,
  };
}
