/**
 * A figure in a chart. A withheld figure has a kind of its own: it is not 0, not null and not left
 * out. `none` hides nothing: the release has no such cell, or the cell has no people.
 */
export type DisplayedFigure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'none' };

/**
 * Computes a figure from two others. It is withheld when either is, because it would disclose the
 * withheld one, and none when either is none.
 */
export function combineFigures(
  a: DisplayedFigure,
  b: DisplayedFigure,
  combine: (a: number, b: number) => number,
): DisplayedFigure {
  if (a.kind === 'withheld' || b.kind === 'withheld') return { kind: 'withheld' };
  if (a.kind === 'none' || b.kind === 'none') return { kind: 'none' };
  const value = combine(a.value, b.value);
  return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'none' };
}

/**
 * Sorts by value, lowest first. Items without a value come last in input order, so that a position
 * discloses nothing about a withheld value.
 */
export const sortByFigure = <T>(
  items: readonly T[],
  getFigure: (item: T) => DisplayedFigure,
): T[] => {
  const getValue = (item: T) => {
    const figure = getFigure(item);
    return figure.kind === 'value' ? figure.value : Infinity;
  };
  return items
    .map((item) => ({ item, value: getValue(item) }))
    .sort((a, b) => (a.value === b.value ? 0 : a.value - b.value))
    .map(({ item }) => item);
};
