const collator = new Intl.Collator('nl', { numeric: true });

/** What Dutch lists skip at the start of a name: De Bilt is under B, ’s-Hertogenbosch under H. */
const article = /^(?:(?:de|den|het|een)\s+|['’‘`](?:s-|s\s+|t\s+|n\s+))(?=\S)/iu;

const removeArticle = (name: string): string => name.trim().replace(article, '');

/**
 * Compares names and titles in the order of Dutch lists: without an article at the start, accents
 * and capitals after letters, IJ as two letters, and numbers by value (tip 2 before tip 10).
 */
export const compareNames = (a: string, b: string): number =>
  collator.compare(removeArticle(a), removeArticle(b)) || collator.compare(a, b);

const toName = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

/** Copies a list in the order of the names of its items; a damaged row without one comes first. */
export const sortByName = <Item extends { readonly name?: unknown }>(
  items: readonly Item[],
): Item[] => [...items].sort((a, b) => compareNames(toName(a.name), toName(b.name)));
