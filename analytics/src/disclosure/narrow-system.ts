import type { Cell, LinearSystem } from './linear-system.ts';

/** The inner cells that nobody is in and everybody knows it, since a published zero says so. */
export function knownZeros(
  { cells, earlier, width }: LinearSystem,
  isPublished: (cell: Cell) => boolean,
): Uint8Array {
  const zero = new Uint8Array(width);
  const said = [...cells.filter(isPublished), ...earlier];
  for (const { columns, count } of said) {
    if (count === 0) for (const column of columns) zero[column] = 1;
  }
  return zero;
}

/** The inner cells of a sum that are not known to be empty. */
export const openColumns = ({ columns }: Cell, zero: Uint8Array): Int32Array =>
  columns.filter((column) => zero[column] === 0);
