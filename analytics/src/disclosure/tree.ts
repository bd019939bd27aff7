/** The code of everything. */
export const total = 'Total';

/** A hierarchy of codes under `Total`. */
export interface Tree {
  /** Every code, `Total` first, parents before children. */
  codes: readonly string[];
  children: ReadonlyMap<string, readonly string[]>;
  leaves: readonly string[];
  /** The leaves below a code; of a leaf itself. */
  leavesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

export type TreeFault =
  | { kind: 'two-parents'; child: string }
  | { kind: 'circle'; code: string }
  | { kind: 'total'; index: number };

/**
 * Makes a hierarchy of pairs [parent, child]. Roots, and codes that no pair names, hang under `Total`.
 * @param codes codes that occur, beside those of the pairs: those that no pair names come last, in order of the alphabet
 */
export function makeTree(
  pairs: readonly (readonly [string, string])[],
  codes: Iterable<string>,
): Tree | TreeFault {
  const parentOf = new Map<string, string>();
  for (const [index, [parent, child]] of pairs.entries()) {
    if (child === total) return { kind: 'total', index };
    const known = parentOf.get(child);
    if (known !== undefined && known !== parent) return { kind: 'two-parents', child };
    parentOf.set(child, parent);
  }
  const all = new Set([...pairs.flat(), ...[...codes].sort()]);
  all.delete(total);
  const children = new Map<string, string[]>([[total, []]]);
  for (const code of all) {
    const parent = parentOf.get(code) ?? total;
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const ordered = new Set<string>();
  // A list of its own: a hierarchy may be deeper than calls go.
  for (const waiting = [total]; waiting.length > 0;) {
    const code = waiting.pop()!;
    ordered.add(code);
    waiting.push(...(children.get(code) ?? []).toReversed());
  }
  const missed = [...all].find((code) => !ordered.has(code));
  if (missed !== undefined) return { kind: 'circle', code: missed };
  const codesInOrder = [...ordered];
  const leaves = codesInOrder.filter(
    (code) => !children.has(code) || (code === total && all.size === 0),
  );
  const leavesOf = new Map<string, ReadonlySet<string>>();
  for (const code of codesInOrder.toReversed()) {
    const below = children.get(code) ?? [];
    leavesOf.set(
      code,
      new Set(
        below.length === 0 ? [code] : below.flatMap((child) => [...(leavesOf.get(child) ?? [])]),
      ),
    );
  }
  return { codes: codesInOrder, children, leaves, leavesOf };
}
