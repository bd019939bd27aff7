import { deriveHeadCounts, parseCellId, toCellId } from './head-counts.ts';
import { totalCode } from './hierarchy.ts';
import { InnerCells, type Membership } from './inner-cells.ts';
import type { DisclosureProblem, Key } from './problem.ts';

/** A sum of inner cells that may be published or was published. */
export interface Cell {
  /** A code for each dimension of the problem, `Total` included. */
  key: ReadonlyMap<string, string>;
  /** The key as text. It identifies the cell. */
  id: string;
  /** The inner cells that it sums, ascending. */
  innerCells: Int32Array;
  count: number;
  /** The sums of the measures that every person in it has. */
  sums: ReadonlyMap<string, number>;
}

/**
 * All cells of a problem as sums over its inner cells: the finest crossing of all tables and
 * releases.
 */
export interface LinearSystem {
  problem: DisclosureProblem;
  /** The number of inner cells, empty ones included. */
  innerCellCount: number;
  /** The people in each inner cell. */
  counts: Float64Array;
  /** The cells of this release, each once. */
  cells: readonly Cell[];
  /** The cells that earlier releases published. */
  earlierCells: readonly Cell[];
  /** Cells with a known head count, which is an upper bound of their people. */
  knownCells: readonly Cell[];
  /** The known head counts by the id of the cell. */
  headCounts: ReadonlyMap<string, number>;
  /** The crossings of the leaf codes, each with the current inner cells that it sums. */
  crossings: readonly Pick<Cell, 'id' | 'innerCells' | 'count'>[];
  /** Describes an inner cell by its codes and its membership, for people to read. */
  describeInnerCell: (innerCell: number) => string;
}

const isCurrent = ({ hasLeft }: Membership): boolean => !hasLeft;

/** The dimensions with the codes to cross. */
type CodesByDimension = readonly { name: string; codes: readonly string[] }[];

/** Crosses codes and returns a key for each combination; the last dimension varies fastest. */
function crossCodes(dimensions: CodesByDimension): Key[] {
  let crossings: (readonly [string, string])[][] = [[]];
  for (const { name, codes } of dimensions) {
    crossings = crossings.flatMap((crossing) =>
      codes.map((code) => [...crossing, [name, code] as const]),
    );
  }
  return crossings.map((codes) => new Map(codes.filter(([, code]) => code !== totalCode)));
}

/** Creates cells from the people and sums of the inner cells. */
class CellFactory {
  readonly counts: Float64Array;
  readonly #problem: DisclosureProblem;
  readonly #sums: ReadonlyMap<string, Float64Array>;
  /** The inner cells with people whose sum of a measure is missing. */
  readonly #incomplete: ReadonlyMap<string, Set<number>>;

  constructor(problem: DisclosureProblem, innerCells: InnerCells) {
    const measures = [...problem.measures.keys()];
    this.#problem = problem;
    this.counts = new Float64Array(innerCells.count);
    this.#sums = new Map(measures.map((measure) => [measure, new Float64Array(innerCells.count)]));
    this.#incomplete = new Map(measures.map((measure) => [measure, new Set<number>()]));
    for (const group of problem.groups) {
      const innerCell = innerCells.find(group);
      this.counts[innerCell]! += group.count;
      for (const measure of measures) {
        const sum = group.sums.get(measure);
        if (sum !== undefined) this.#sums.get(measure)![innerCell]! += sum;
        else if (group.count > 0) this.#incomplete.get(measure)!.add(innerCell);
      }
    }
  }

  countPeople(innerCells: Int32Array): number {
    return innerCells.reduce((people, innerCell) => people + this.counts[innerCell]!, 0);
  }

  create(key: Key, innerCells: Int32Array, idPrefix = ''): Cell {
    const { dimensions, measures } = this.#problem;
    const complete = [...measures.keys()].filter((measure) =>
      innerCells.every((innerCell) => !this.#incomplete.get(measure)!.has(innerCell)),
    );
    return {
      key: new Map(dimensions.map(({ name }) => [name, key.get(name) ?? totalCode])),
      id: idPrefix + toCellId(this.#problem, key),
      innerCells,
      count: this.countPeople(innerCells),
      sums: new Map(
        complete.map((measure) => {
          const values = this.#sums.get(measure)!;
          return [measure, innerCells.reduce((sum, innerCell) => sum + values[innerCell]!, 0)];
        }),
      ),
    };
  }
}

/** Builds the linear system of a problem. */
export function buildLinearSystem(problem: DisclosureProblem): LinearSystem {
  const { dimensions, tables } = problem;
  const innerCells = new InnerCells(problem);
  const factory = new CellFactory(problem, innerCells);

  const cells = new Map<string, Cell>();
  for (const table of tables) {
    const tableDimensions = dimensions.filter(({ name }) => table.includes(name));
    for (const key of crossCodes(
      tableDimensions.map(({ name, hierarchy }) => ({ name, codes: hierarchy.codes })),
    )) {
      const id = toCellId(problem, key);
      if (!cells.has(id)) cells.set(id, factory.create(key, innerCells.select(key, isCurrent)));
    }
  }
  const earlierCells = problem.earlierReleases.flatMap((release) =>
    release.cells.map(({ key, count, sums }) => {
      const members = innerCells.select(key, ({ releaseIds }) => releaseIds.includes(release.id));
      return { ...factory.create(key, members, `${release.id}:`), count, sums };
    }),
  );
  const headCounts = deriveHeadCounts(problem);
  const knownCells = [...headCounts].map(([id, count]) => {
    const key = parseCellId(id);
    return { ...factory.create(key, innerCells.select(key, isCurrent), 'known:'), count };
  });
  const crossings = crossCodes(
    dimensions.map(({ name, hierarchy }) => ({ name, codes: hierarchy.leaves })),
  ).map((key) => {
    const members = innerCells.select(key, isCurrent);
    return {
      id: toCellId(problem, key),
      innerCells: members,
      count: factory.countPeople(members),
    };
  });
  return {
    problem,
    innerCellCount: innerCells.count,
    counts: factory.counts,
    cells: [...cells.values()],
    earlierCells,
    knownCells,
    headCounts,
    crossings,
    describeInnerCell: (innerCell) => innerCells.describe(innerCell),
  };
}
