import type { LinearModel } from './linear-solver.ts';

const tolerance = 1e-6;

/** Is this one of the tables of a model? */
export const fits = (table: Float64Array, { rows }: LinearModel): boolean =>
  rows.every(({ columns, values: factors, lower, upper }) => {
    let sum = 0;
    for (let n = 0; n < columns.length; n += 1) sum += factors[n]! * table[columns[n]!]!;
    const slack = tolerance * Math.max(1, Math.abs(sum));
    return sum >= lower - slack && sum <= upper + slack;
  });

/** Whole numbers that a vertex stands for; null when it is between them, or its rounding breaks a row. */
export function wholeTable(values: Float64Array, model: LinearModel): Float64Array | null {
  const rounded = values.slice(0, model.columns.length);
  for (const [column, { whole }] of model.columns.entries()) {
    if (!whole) continue;
    const near = Math.round(rounded[column]!);
    if (Math.abs(near - rounded[column]!) > tolerance) return null;
    rounded[column] = near;
  }
  return fits(rounded, model) ? rounded : null;
}
