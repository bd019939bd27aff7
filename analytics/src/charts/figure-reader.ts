import type { DisplayedFigure } from './displayed-figure.ts';

/** The codes of a cell by dimension. A dimension that is absent means `Total`. */
export type CellKey = Readonly<Record<string, string>>;

/**
 * The part of a release that charts read: cells with a value, or a mark for a withheld value.
 * `Release` of `release/` satisfies it. This subject does not import it, so that a browser loads no
 * disclosure control.
 */
export interface ReleasedCells {
  readonly cells: readonly {
    readonly key: CellKey;
    readonly value:
      { readonly count: number; readonly sums: Readonly<Record<string, number>> } | symbol;
  }[];
}

/**
 * The figure to read from a cell: people, a sum, or a sum per person (a mean, or a share when the
 * sum counts people).
 */
export type Figure =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum'; readonly measure: string }
  | { readonly kind: 'mean'; readonly measure: string };

/**
 * Creates a reader of the figures of a release, which indexes the cells once. A dimension that is
 * absent from a key means `Total`, as in a release. A withheld cell withholds each of its figures.
 */
export function createFigureReader(
  release: ReleasedCells,
): (key: CellKey, figure: Figure) => DisplayedFigure {
  const values = new Map(release.cells.map(({ key, value }) => [toCellId(key), value]));
  return (key, figure) => {
    const value = values.get(toCellId(key));
    if (value === undefined) return { kind: 'none' };
    if (typeof value === 'symbol') return { kind: 'withheld' };
    if (figure.kind === 'count') return { kind: 'value', value: value.count };
    const sum = value.sums[figure.measure];
    if (sum === undefined) return { kind: 'none' };
    if (figure.kind === 'sum') return { kind: 'value', value: sum };
    return value.count === 0 ? { kind: 'none' } : { kind: 'value', value: sum / value.count };
  };
}

/** Returns the same text for keys of the same cell. */
const toCellId = (key: CellKey): string =>
  JSON.stringify(
    Object.entries(key)
      .filter(([, code]) => code !== 'Total')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
