import type { Figure } from './figure.ts';
import type { CellKey, ReleasedCells } from './released-cells.ts';
import type { Shown } from './shown.ts';

/**
 * A reader of the figures of a release, which finds a cell at once however many there are. A dimension missing from a
 * key means `Total`, as in a release. One withheld cell withholds every figure made from it.
 */
export function readFigures(release: ReleasedCells): (key: CellKey, figure: Figure) => Shown {
  const values = new Map(release.cells.map(({ key, value }) => [placeOf(key), value]));
  return (key, figure) => {
    const found = values.get(placeOf(key));
    if (found === undefined) return { kind: 'none' };
    if (typeof found === 'symbol') return { kind: 'withheld' };
    if (figure.kind === 'count') return { kind: 'value', value: found.count };
    const sum = found.sums[figure.measure];
    if (sum === undefined) return { kind: 'none' };
    if (figure.kind === 'sum') return { kind: 'value', value: sum };
    return found.count === 0 ? { kind: 'none' } : { kind: 'value', value: sum / found.count };
  };
}

/** The same text for keys that mean the same cell. */
const placeOf = (key: CellKey): string =>
  JSON.stringify(
    Object.entries(key)
      .filter(([, code]) => code !== 'Total')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
