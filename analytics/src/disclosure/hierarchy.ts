/** The code of the whole of a dimension. */
export const totalCode = 'Total';

/** A hierarchy of codes under `Total`. */
export interface Hierarchy {
  /** All codes, `Total` first and parents before children. */
  codes: readonly string[];
  children: ReadonlyMap<string, readonly string[]>;
  leaves: readonly string[];
  /** The leaves below each code; a leaf has itself. */
  leavesBelow: ReadonlyMap<string, ReadonlySet<string>>;
}

type HierarchyError =
  | { kind: 'two-parents'; child: string }
  | { kind: 'cycle'; code: string }
  | { kind: 'total'; index: number };

/**
 * Builds a hierarchy from pairs [parent, child]. Roots, and codes that occur in no pair, become
 * children of `Total`.
 * @param codes codes that occur beside the pairs; those that no pair names come last, in
 * alphabetical order
 */
export function buildHierarchy(
  pairs: readonly (readonly [string, string])[],
  codes: Iterable<string>,
): Hierarchy | HierarchyError {
  const parents = new Map<string, string>();
  for (const [index, [parent, child]] of pairs.entries()) {
    if (child === totalCode) return { kind: 'total', index };
    const knownParent = parents.get(child);
    if (knownParent !== undefined && knownParent !== parent) return { kind: 'two-parents', child };
    parents.set(child, parent);
  }
  const allCodes = new Set([...pairs.flat(), ...[...codes].sort()]);
  allCodes.delete(totalCode);
  const children = new Map<string, string[]>([[totalCode, []]]);
  for (const code of allCodes) {
    const parent = parents.get(code) ?? totalCode;
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const reached = new Set<string>();
  // A stack instead of recursion, because a hierarchy may be deeper than the call stack.
  for (const stack = [totalCode]; stack.length > 0;) {
    const code = stack.pop()!;
    reached.add(code);
    stack.push(...(children.get(code) ?? []).toReversed());
  }
  const unreached = [...allCodes].find((code) => !reached.has(code));
  if (unreached !== undefined) return { kind: 'cycle', code: unreached };
  const codesInOrder = [...reached];
  const leaves = codesInOrder.filter(
    (code) => !children.has(code) || (code === totalCode && allCodes.size === 0),
  );
  const leavesBelow = new Map<string, ReadonlySet<string>>();
  for (const code of codesInOrder.toReversed()) {
    const childCodes = children.get(code) ?? [];
    leavesBelow.set(
      code,
      new Set(
        childCodes.length === 0
          ? [code]
          : childCodes.flatMap((child) => [...(leavesBelow.get(child) ?? [])]),
      ),
    );
  }
  return { codes: codesInOrder, children, leaves, leavesBelow };
}
