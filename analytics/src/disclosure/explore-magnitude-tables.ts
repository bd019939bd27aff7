import type { AuditModel } from './audit-model.ts';
import { IntervalAuditor } from './interval-auditor.ts';
import type { LinearModel, LinearSolver } from './linear-solver.ts';
import type { LinearSystem } from './linear-system.ts';
import { type CellRequirement, isUnmet } from './requirement.ts';
import { toColumnValues, type WitnessTable } from './witness-table.ts';

interface ExplorationInput {
  system: LinearSystem;
  solver: LinearSolver;
  model: AuditModel;
  auditor: IntervalAuditor<CellRequirement>;
  peopleTables: readonly WitnessTable[];
}

interface AmountsModel {
  amountsModel: LinearModel;
  /** The inner cells, in the order of the columns. */
  innerCells: readonly number[];
  /** The column here by the column of the audit model. */
  columnByModelColumn: ReadonlyMap<number, number>;
}

/**
 * Builds the model of the sums of one measure for given people. With the people given, measures are
 * independent.
 */
function buildAmountsModel(
  people: Float64Array,
  { model, system }: Pick<ExplorationInput, 'model' | 'system'>,
  measure: string,
): AmountsModel {
  const { min, max } = system.problem.measures.get(measure)!;
  const amountColumns = model.amountColumns.get(measure)!;
  const innerCells = [...amountColumns.keys()].filter(
    (innerCell) => amountColumns[innerCell]! >= 0,
  );
  const columnByModelColumn = new Map(
    innerCells.map((innerCell, n) => [amountColumns[innerCell]!, n]),
  );
  const rows = model.rows
    .filter(
      ({ columns, lower, upper }) => lower === upper && columnByModelColumn.has(columns[0] ?? -1),
    )
    .map((row) => ({
      ...row,
      columns: Array.from(row.columns, (column) => columnByModelColumn.get(column)!),
    }));
  const columns = innerCells.map((innerCell) => {
    const count = people[innerCell]!;
    return { lower: min * count, upper: max * count, isInteger: false };
  });
  return { amountsModel: { columns, rows }, innerCells, columnByModelColumn };
}

/**
 * Finds sums of a measure that fit these people: several when they help requirements, none when
 * there are no such sums.
 */
function findAmounts(
  people: Float64Array,
  input: ExplorationInput,
  measure: string,
  unmetRequirements: readonly CellRequirement[],
): Float64Array[] {
  const { amountsModel, innerCells, columnByModelColumn } = buildAmountsModel(
    people,
    input,
    measure,
  );
  const toInnerCellValues = (values: Float64Array): Float64Array => {
    const amounts = new Float64Array(input.system.innerCellCount);
    for (const [n, innerCell] of innerCells.entries()) amounts[innerCell] = values[n]!;
    return amounts;
  };
  const requirements = unmetRequirements.map((requirement) => ({
    ...requirement,
    columns: Array.from(requirement.columns, (column) => columnByModelColumn.get(column)!),
  }));
  const auditor = new IntervalAuditor(amountsModel, requirements, { solver: input.solver });
  try {
    auditor.explore(2);
    if (auditor.newWitnesses.length > 0) return auditor.newWitnesses.map(toInnerCellValues);
    const solution = auditor.findAnySolution();
    return solution ? [toInnerCellValues(solution)] : [];
  } finally {
    auditor.close();
  }
}

/** Returns whether these people, with suitable sums, could bring an unmet requirement further. */
const canHelp = (people: Float64Array, unmetRequirements: readonly CellRequirement[]): boolean =>
  unmetRequirements.some((requirement) => {
    const { measure, truth, cell } = requirement;
    if (measure !== null) return true;
    const count = cell.innerCells.reduce((sum, innerCell) => sum + people[innerCell]!, 0);
    return !isUnmet({ ...requirement, width: 0 }, Math.min(truth, count), Math.max(truth, count));
  });

/**
 * Searches for sums that go with tables of people which are known to fit. These models are far
 * smaller than those of people and sums together, and they nearly always suffice. The auditor gets
 * each table as a known witness.
 * @returns the tables, for later audits
 */
export function exploreMagnitudeTables(input: ExplorationInput): WitnessTable[] {
  const { model, auditor } = input;
  const explored: WitnessTable[] = [];
  for (const { people } of input.peopleTables) {
    const { unmetRequirements } = auditor;
    if (unmetRequirements.length === 0) break;
    if (!canHelp(people, unmetRequirements)) continue;
    const amountsByMeasure = [...model.amountColumns.keys()].map((measure) => {
      const own = unmetRequirements.filter((requirement) => requirement.measure === measure);
      return { measure, list: findAmounts(people, input, measure, own) };
    });
    if (amountsByMeasure.some(({ list }) => list.length === 0)) continue;
    const length = Math.max(...amountsByMeasure.map(({ list }) => list.length));
    const tables = Array.from({ length }, (_, n): WitnessTable => ({
      people,
      amounts: new Map(
        amountsByMeasure.map(({ measure, list }) => [measure, list[Math.min(n, list.length - 1)]!]),
      ),
    }));
    auditor.addKnownWitnesses(tables.map((table) => toColumnValues(table, model)));
    explored.push(...tables);
  }
  return explored;
}
