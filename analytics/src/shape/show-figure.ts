import type { Figure } from './figure.ts';
import type { CellKey, ReleasedCells } from './released-cells.ts';
import type { Shown } from './shown.ts';

/**
 * The figure of the cell with this key; a dimension missing from it means `Total`, as in a release. One withheld cell
 * withholds every figure made from it.
 */
export function showFigure(release: ReleasedCells, key: CellKey, figure: Figure): Shown {
  const found = release.cells.find((cell) => isSame(cell.key, key))?.value;
  if (found === undefined) return { kind: 'none' };
  if (typeof found === 'symbol') return { kind: 'withheld' };
  if (figure.kind === 'count') return { kind: 'value', value: found.count };
  const sum = found.sums[figure.measure];
  if (sum === undefined) return { kind: 'none' };
  if (figure.kind === 'sum') return { kind: 'value', value: sum };
  return found.count === 0 ? { kind: 'none' } : { kind: 'value', value: sum / found.count };
}

const isSame = (a: CellKey, b: CellKey): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => (a[name] ?? 'Total') === (b[name] ?? 'Total'),
  );
