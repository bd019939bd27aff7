import type { Cell, LinearSystem } from './linear-system.ts';

/** Marks the inner cells that are known to be empty, because a published zero contains them. */
export function findKnownZeros(
  {
    cells,
    earlierCells,
    innerCellCount,
  }: Pick<LinearSystem, 'cells' | 'earlierCells' | 'innerCellCount'>,
  isPublished: (cell: Cell) => boolean,
): Uint8Array {
  const knownZeros = new Uint8Array(innerCellCount);
  for (const { innerCells, count } of [...cells.filter(isPublished), ...earlierCells]) {
    if (count === 0) for (const innerCell of innerCells) knownZeros[innerCell] = 1;
  }
  return knownZeros;
}

/** Returns the inner cells of a cell that are not known to be empty. */
export const selectOpenInnerCells = ({ innerCells }: Cell, knownZeros: Uint8Array): Int32Array =>
  innerCells.filter((innerCell) => knownZeros[innerCell] === 0);
