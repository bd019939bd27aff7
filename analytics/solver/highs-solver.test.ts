import { describe, expect, it } from 'vitest';
import type { LinearModel } from '../src/disclosure/linear-solver.ts';
import { highsSolver } from './highs-solver.ts';

/** Two columns from 0 to 10, of which twice the first and twice the second are at most 7. */
const model: LinearModel = {
  columns: [
    { lower: 0, upper: 10, isInteger: true },
    { lower: 0, upper: 10, isInteger: true },
  ],
  rows: [{ lower: -Infinity, upper: 7, columns: [0, 1], values: [2, 2] }],
};

function maximise(cost: readonly number[], { integer = false, rows = model.rows } = {}) {
  const openModel = highsSolver.open({ ...model, rows });
  try {
    return openModel.maximise(Float64Array.from(cost), { integer });
  } finally {
    openModel.close();
  }
}

describe('highsSolver', () => {
  it('finds the optimum, with the duals of the rows that bind it', () => {
    const result = maximise([1, 1]);
    if (result.kind !== 'optimal') throw new Error(result.kind);
    expect(result.value).toBeCloseTo(3.5, 9);
    expect(Math.abs(result.rowDuals[0] ?? 0)).toBeCloseTo(0.5, 9);
  });

  it('keeps integer columns integer when asked', () => {
    const result = maximise([1, 0.5], { integer: true });
    if (result.kind !== 'optimal') throw new Error(result.kind);
    expect([...result.columns]).toEqual([3, 0]);
  });

  it('reports a model without a solution as infeasible', () => {
    const rows = [{ lower: 30, upper: Infinity, columns: [0, 1], values: [1, 1] }];
    expect(maximise([1, 1], { rows })).toEqual({ kind: 'infeasible' });
  });

  it('gives the same answers when one model is asked again with other costs', () => {
    const openModel = highsSolver.open(model);
    const costs = [
      [1, 0],
      [0, 1],
      [1, 0],
    ];
    const values = costs.map((cost) => {
      const result = openModel.maximise(Float64Array.from(cost));
      return result.kind === 'optimal' ? result.value : NaN;
    });
    openModel.close();
    expect(values).toEqual([3.5, 3.5, 3.5]);
  });
});
