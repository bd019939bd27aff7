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
 * @param codes codes that occur, beside those of the pairs
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
  const all = new Set([...pairs.flat(), ...codes]);
  all.delete(total);
  const children = new Map<string, string[]>([[total, []]]);
  for (const code of all) {
    const parent = parentOf.get(code) ?? total;
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const ordered: string[] = [];
  const visit = (code: string): void => {
    ordered.push(code);
    for (const child of children.get(code) ?? []) visit(child);
  };
  visit(total);
  const missed = [...all].find((code) => !ordered.includes(code));
  if (missed !== undefined) return { kind: 'circle', code: missed };
  const leaves = ordered.filter(
    (code) => !children.has(code) || (code === total && all.size === 0),
  );
  const leavesOf = new Map<string, ReadonlySet<string>>();
  for (const code of ordered.toReversed()) {
    const below = children.get(code) ?? [];
    leavesOf.set(
      code,
      new Set(
        below.length === 0 ? [code] : below.flatMap((child) => [...(leavesOf.get(child) ?? [])]),
      ),
    );
  }
  return { codes: ordered, children, leaves, leavesOf };
}
