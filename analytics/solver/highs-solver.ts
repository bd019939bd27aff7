import loadHighs, { type VariableType } from 'highs';
import type {
  LinearModel,
  LinearSolver,
  OpenModel,
  SolverResult,
} from '../src/disclosure/linear-solver.ts';

// The types describe the CommonJS file. Node loads the ES module, whose default export is the
// loader itself.
const highs = await (typeof loadHighs === 'function' ? loadHighs : loadHighs.default)();
const { infinity } = highs;
const optimal = 7;
const infeasible = 8;
const branchLimitReached = 16;

const toHighsBound = (value: number): number =>
  value === Infinity ? infinity : value === -Infinity ? -infinity : value;

/**
 * The limit of an integer programme is a number of branches and not a time, so that the result is
 * reproducible.
 */
const maxBranches = 200;

class HighsModel implements OpenModel {
  readonly #model: ReturnType<typeof highs.createModel>;
  readonly #integerColumns: number[];
  readonly #columnCount: number;

  constructor({ columns, rows }: LinearModel) {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const row of rows) {
      for (let n = 0; n < row.columns.length; n += 1) {
        indices.push(row.columns[n]!);
        values.push(row.values[n]!);
      }
      starts.push(indices.length);
    }
    this.#columnCount = columns.length;
    this.#integerColumns = columns.flatMap(({ isInteger }, index) => (isInteger ? [index] : []));
    this.#model = highs.createModel({
      numCols: columns.length,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(columns.length),
      colLower: columns.map(({ lower }) => toHighsBound(lower)),
      colUpper: columns.map(({ upper }) => toHighsBound(upper)),
      rowLower: rows.map(({ lower }) => toHighsBound(lower)),
      rowUpper: rows.map(({ upper }) => toHighsBound(upper)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices,
        values,
      },
    });
    // Only the costs change between calls, so the primal simplex can start from the previous
    // solution.
    const primal = { presolve: 'off', simplex_strategy: 4 } as const;
    this.#model.options.set({ output_flag: false, mip_max_nodes: maxBranches, ...primal });
  }

  maximise(cost: Float64Array, { integer = false }: { integer?: boolean } = {}): SolverResult {
    const allColumns = { kind: 'range', from: 0, to: this.#columnCount - 1 } as const;
    if (this.#columnCount > 0) this.#model.changeColsCost(allColumns, cost);
    const { variableType } = highs.constants;
    if (integer) {
      this.#setIntegrality(variableType.integer);
      this.#model.options.set({ presolve: 'on' });
    }
    try {
      const { modelStatus } = this.#model.run();
      if (modelStatus === infeasible) return { kind: 'infeasible' };
      // When the branch limit is reached, the best solution so far is feasible all the same.
      if (modelStatus !== optimal && !(integer && modelStatus === branchLimitReached)) {
        return { kind: 'undecided' };
      }
      const { colValue, rowDual } = this.#model.getSolution();
      return {
        kind: 'optimal',
        value: this.#model.getObjectiveValue(),
        columns: colValue,
        rowDuals: rowDual,
      };
    } finally {
      if (integer) {
        this.#setIntegrality(variableType.continuous);
        this.#model.options.set({ presolve: 'off' });
      }
    }
  }

  #setIntegrality(type: VariableType): void {
    for (const column of this.#integerColumns) this.#model.changeColIntegrality(column, type);
  }

  close(): void {
    this.#model.dispose();
  }
}

/** The solver HiGHS, compiled to WebAssembly. */
export const highsSolver: LinearSolver = {
  name: `HiGHS ${highs.version.string}`,
  open: (model) => new HighsModel(model),
};
