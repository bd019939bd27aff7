import type { Cell, LinearSystem } from './linear-system.ts';

/** The inner cells that nobody is in and everybody knows it, with the published zeros that say so. */
export function knownZeros(system: LinearSystem): Uint8Array {
  const { cells, earlier, problem, width } = system;
  const zero = new Uint8Array(width);
  const said = problem.protectZeros ? earlier : [...cells, ...earlier];
  for (const { columns, count } of said) {
    if (count === 0) for (const column of columns) zero[column] = 1;
  }
  return zero;
}

/** The inner cells of a sum that are not known to be empty. */
export const openColumns = ({ columns }: Cell, zero: Uint8Array): Int32Array =>
  columns.filter((column) => zero[column] === 0);
