import type { LinearModel } from './linear-solver.ts';

const tolerance = 1e-6;

/** Returns whether these column values satisfy all rows of a model. */
export const isFeasible = (values: Float64Array, { rows }: LinearModel): boolean =>
  rows.every(({ columns, values: factors, lower, upper }) => {
    let sum = 0;
    for (let n = 0; n < columns.length; n += 1) sum += factors[n]! * values[columns[n]!]!;
    const slack = tolerance * Math.max(1, Math.abs(sum));
    return sum >= lower - slack && sum <= upper + slack;
  });

/**
 * Rounds a vertex to integers. Returns null when it is not near integers, or when rounding violates
 * a row.
 */
export function toIntegerSolution(values: Float64Array, model: LinearModel): Float64Array | null {
  const rounded = values.slice(0, model.columns.length);
  for (const [column, { isInteger }] of model.columns.entries()) {
    if (!isInteger) continue;
    const nearest = Math.round(rounded[column]!);
    if (Math.abs(nearest - rounded[column]!) > tolerance) return null;
    rounded[column] = nearest;
  }
  return isFeasible(rounded, model) ? rounded : null;
}
