import loadHighs from 'highs';
import type {
  LinearModel,
  LinearSolver,
  OpenModel,
  Optimum,
} from '../src/disclosure/linear-solver.ts';

// Its types are those of its CommonJS file; what Node loads here is the other, whose default is the loader itself.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();
const { infinity } = highs;
const optimal = 7;
const infeasible = 8;
const outOfBranches = 16;

const bound = (value: number): number =>
  value === Infinity ? infinity : value === -Infinity ? -infinity : value;

/** How many branches are tried for one question about whole numbers: a count, so that the answer is the same each time. */
const branches = 200;

class HighsModel implements OpenModel {
  readonly #model: ReturnType<typeof highs.createModel>;
  readonly #whole: number[];
  readonly #columns: number;

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
    this.#columns = columns.length;
    this.#whole = columns.flatMap(({ whole }, index) => (whole ? [index] : []));
    this.#model = highs.createModel({
      numCols: columns.length,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(columns.length),
      colLower: columns.map(({ lower }) => bound(lower)),
      colUpper: columns.map(({ upper }) => bound(upper)),
      rowLower: rows.map(({ lower }) => bound(lower)),
      rowUpper: rows.map(({ upper }) => bound(upper)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices,
        values,
      },
    });
    // Only the costs change from one question to the next, so the last answer is a start for the primal simplex.
    const primal = { presolve: 'off', simplex_strategy: 4 } as const;
    this.#model.options.set({ output_flag: false, mip_max_nodes: branches, ...primal });
  }

  maximise(cost: Float64Array, { whole = false }: { whole?: boolean } = {}): Optimum {
    const all = { kind: 'range', from: 0, to: this.#columns - 1 } as const;
    if (this.#columns > 0) this.#model.changeColsCost(all, cost);
    const { integer, continuous } = highs.constants.variableType;
    if (whole) {
      for (const column of this.#whole) this.#model.changeColIntegrality(column, integer);
      this.#model.options.set({ presolve: 'on' });
    }
    try {
      const { modelStatus } = this.#model.run();
      if (modelStatus === infeasible) return { kind: 'infeasible' };
      // Where the branches ran out the best table so far is a table all the same.
      if (modelStatus !== optimal && !(whole && modelStatus === outOfBranches)) {
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
      if (whole) {
        for (const column of this.#whole) this.#model.changeColIntegrality(column, continuous);
        this.#model.options.set({ presolve: 'off' });
      }
    }
  }

  close(): void {
    this.#model.dispose();
  }
}

/** HiGHS, compiled to WebAssembly. */
export const highsSolver: LinearSolver = {
  name: `HiGHS ${highs.version.string}`,
  open: (model) => new HighsModel(model),
};
