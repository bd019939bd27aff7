import type { Shown } from './shown.ts';

/**
 * Sorted by value, lowest first; what has no value stays behind in the order in which it was given, so that a place
 * tells nothing of what is withheld.
 */
export const publishedFirst = <T>(items: readonly T[], shownOf: (item: T) => Shown): T[] => {
  const valueOf = (item: T) => {
    const shown = shownOf(item);
    return shown.kind === 'value' ? shown.value : Infinity;
  };
  return items
    .map((item) => ({ item, value: valueOf(item) }))
    .sort((a, b) => (a.value === b.value ? 0 : a.value - b.value))
    .map(({ item }) => item);
};
