import { Elimination } from './elimination.ts';
import { findKnownZeros, selectOpenInnerCells } from './known-zeros.ts';
import type { LinearModel, LinearRow } from './linear-solver.ts';
import type { Cell, LinearSystem } from './linear-system.ts';
import { canHideZero } from './primary-suppression.ts';

/** The knowledge of an attacker, all that is published, as a linear programme. */
export interface AuditModel extends LinearModel {
  /**
   * For each row the id of the published cell that it states; null when no withholding can remove
   * it.
   */
  rowCellIds: readonly (string | null)[];
  /** The column of the people in each inner cell; -1 when the inner cell is known to be empty. */
  peopleColumns: Int32Array;
  /** The column of the amount in each inner cell, for each audited measure. */
  amountColumns: ReadonlyMap<string, Int32Array>;
}

interface AuditModelInput {
  system: LinearSystem;
  publishedIds: ReadonlySet<string>;
  /** The measures whose sums the attacker uses. */
  measures: readonly string[];
  /** Leaves out the cells of earlier releases. */
  ignoreEarlierReleases?: boolean;
}

/**
 * Returns the upper bound of a number of people. A number that can reach it counts as unbounded.
 */
export const getUnboundedLimit = ({ counts, problem }: LinearSystem): number =>
  counts.reduce((sum, count) => sum + count, 0) * 4 +
  2 * Math.max(problem.floor, problem.protection) +
  1000;

/**
 * Returns the columns of a model that a sum of inner cells adds up; inner cells known to be empty
 * have none.
 */
export const toModelColumns = (
  columnByInnerCell: Int32Array,
  { innerCells }: Pick<Cell, 'innerCells'>,
): number[] =>
  Array.from(innerCells, (innerCell) => columnByInnerCell[innerCell]!).filter(
    (column) => column >= 0,
  );

/** Returns the measures of which this release or an earlier one has a sum. */
export const listPublishedMeasures = ({ cells, earlierCells, problem }: LinearSystem): string[] =>
  [...problem.measures.keys()].filter((measure) =>
    [...cells, ...earlierCells].some(({ sums }) => sums.has(measure)),
  );

class ModelBuilder {
  readonly columns: { lower: number; upper: number; isInteger: boolean }[] = [];
  readonly rows: LinearRow[] = [];
  readonly rowCellIds: (string | null)[] = [];

  /** Adds a column for a number of people. */
  addPeople(upper: number): number {
    return this.columns.push({ lower: 0, upper, isInteger: true }) - 1;
  }

  /** Adds a column for the amount of these people, each of whom has between min and max. */
  addAmount(peopleColumn: number, min: number, max: number): number {
    const amountColumn =
      this.columns.push({ lower: -Infinity, upper: Infinity, isInteger: false }) - 1;
    const columns = [amountColumn, peopleColumn];
    this.rows.push({ lower: 0, upper: Infinity, columns, values: [1, -min] });
    this.rows.push({ lower: -Infinity, upper: 0, columns, values: [1, -max] });
    this.rowCellIds.push(null, null);
    return amountColumn;
  }

  /** Adds a row that bounds the sum of these columns. */
  addSum(
    columns: readonly number[],
    lower: number,
    upper: number,
    cellId: string | null = null,
  ): void {
    this.rows.push({ lower, upper, columns, values: columns.map(() => 1) });
    this.rowCellIds.push(cellId);
  }
}

/**
 * Builds the model of what an attacker knows. It leaves out published sums that follow from others.
 */
export function buildAuditModel({
  system,
  publishedIds,
  measures,
  ignoreEarlierReleases = false,
}: AuditModelInput): AuditModel {
  const { cells, knownCells, problem, innerCellCount } = system;
  const earlierCells = ignoreEarlierReleases ? [] : system.earlierCells;
  const knownZeros = findKnownZeros({ ...system, earlierCells }, ({ id }) => publishedIds.has(id));
  const builder = new ModelBuilder();
  const unboundedLimit = getUnboundedLimit(system);
  const peopleColumns = new Int32Array(innerCellCount).fill(-1);
  for (let innerCell = 0; innerCell < innerCellCount; innerCell += 1) {
    if (!knownZeros[innerCell]) peopleColumns[innerCell] = builder.addPeople(unboundedLimit);
  }
  const amountColumns = new Map(
    measures.map((measure) => {
      const { min, max } = problem.measures.get(measure)!;
      const columns = Int32Array.from(peopleColumns, (column) =>
        column < 0 ? -1 : builder.addAmount(column, min, max),
      );
      return [measure, columns];
    }),
  );
  const publishedCells = [
    ...earlierCells.map((cell) => ({ cell, cellId: null })),
    ...cells.filter(({ id }) => publishedIds.has(id)).map((cell) => ({ cell, cellId: cell.id })),
  ];
  const peopleElimination = new Elimination(innerCellCount);
  const amountEliminations = new Map(
    measures.map((measure) => [measure, new Elimination(innerCellCount)]),
  );
  for (const { cell, cellId } of publishedCells) {
    const openInnerCells = selectOpenInnerCells(cell, knownZeros);
    if (openInnerCells.length === 0) continue;
    if (peopleElimination.classify(openInnerCells) !== 'known') {
      peopleElimination.publish(openInnerCells);
      builder.addSum(toModelColumns(peopleColumns, cell), cell.count, cell.count, cellId);
    }
    for (const [measure, columns] of amountColumns) {
      const sum = cell.sums.get(measure);
      const elimination = amountEliminations.get(measure)!;
      if (sum === undefined || elimination.classify(openInnerCells) === 'known') continue;
      elimination.publish(openInnerCells);
      builder.addSum(toModelColumns(columns, cell), sum, sum, cellId);
    }
  }
  for (const cell of cells) {
    if (publishedIds.has(cell.id) || canHideZero(system, cell)) continue;
    builder.addSum(toModelColumns(peopleColumns, cell), 1, Infinity);
  }
  for (const cell of knownCells) {
    const columns = toModelColumns(peopleColumns, cell);
    if (columns.length > 0) builder.addSum(columns, -Infinity, cell.count);
  }
  const { columns, rows, rowCellIds } = builder;
  return { columns, rows, rowCellIds, peopleColumns, amountColumns };
}
