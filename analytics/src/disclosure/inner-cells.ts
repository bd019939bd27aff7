import { totalCode } from './hierarchy.ts';
import type { DisclosureProblem, Group, Key } from './problem.ts';

/** The earlier releases that contained a person, and whether the person has left since. */
export interface Membership {
  releaseIds: readonly string[];
  hasLeft: boolean;
}

/**
 * With more earlier releases, only the memberships of single releases and of existing groups are
 * distinguished.
 */
const maxCrossedReleases = 3;

function listMemberships({ earlierReleases, groups }: DisclosureProblem): Membership[] {
  const ids = earlierReleases.map(({ id }) => id).sort();
  const subsets: string[][] =
    ids.length <= maxCrossedReleases
      ? ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
      : [[], ...ids.map((id) => [id]), ...groups.map((group) => [...group.releaseIds])];
  const distinct = new Map(subsets.map((set) => [set.join('\u0000'), set]));
  return [...distinct.values()].flatMap((releaseIds): Membership[] =>
    releaseIds.length === 0
      ? [{ releaseIds, hasLeft: false }]
      : [
          { releaseIds, hasLeft: false },
          { releaseIds, hasLeft: true },
        ],
  );
}

const toMembershipKey = ({ releaseIds, hasLeft }: Membership): string =>
  `${releaseIds.join('\u0000')}|${String(hasLeft)}`;

/**
 * The inner cells of a problem, numbered from 0: one for each crossing of a leaf code of every
 * dimension with a membership. The last dimension varies faster than the first, and the membership
 * varies fastest.
 */
export class InnerCells {
  readonly #dimensions: DisclosureProblem['dimensions'];
  readonly #memberships: readonly Membership[];
  readonly #membershipIndex: ReadonlyMap<string, number>;
  readonly #leafIndex: readonly ReadonlyMap<string, number>[];
  readonly #sizes: readonly number[];

  constructor(problem: DisclosureProblem) {
    this.#dimensions = problem.dimensions;
    this.#memberships = listMemberships(problem);
    this.#membershipIndex = new Map(
      this.#memberships.map((membership, index) => [toMembershipKey(membership), index]),
    );
    this.#leafIndex = problem.dimensions.map(
      ({ hierarchy }) => new Map(hierarchy.leaves.map((leaf, index) => [leaf, index])),
    );
    this.#sizes = [
      ...problem.dimensions.map(({ hierarchy }) => hierarchy.leaves.length),
      this.#memberships.length,
    ];
  }

  get count(): number {
    return this.#sizes.reduce((product, size) => product * size, 1);
  }

  /** Returns the inner cell of a group of people. */
  find(group: Group): number {
    const indices = [
      ...group.codes.map((code, d) => this.#leafIndex[d]!.get(code)!),
      this.#membershipIndex.get(toMembershipKey(group))!,
    ];
    return indices.reduce((cell, index, d) => cell * (this.#sizes[d] ?? 1) + index, 0);
  }

  /** Returns the inner cells under a key whose membership passes the filter, ascending. */
  select(key: Key, filter: (membership: Membership) => boolean): Int32Array {
    const indices = [
      ...this.#dimensions.map(({ name, hierarchy }, d) => {
        const leaves = hierarchy.leavesBelow.get(key.get(name) ?? totalCode)!;
        return [...leaves].map((leaf) => this.#leafIndex[d]!.get(leaf)!);
      }),
      this.#memberships.flatMap((membership, index) => (filter(membership) ? [index] : [])),
    ];
    let cells = [0];
    for (const [d, list] of indices.entries()) {
      cells = cells.flatMap((cell) => list.map((index) => cell * this.#sizes[d]! + index));
    }
    return Int32Array.from(cells).sort();
  }

  /** Describes an inner cell by its codes and its membership, for people to read. */
  describe(cell: number): string {
    const parts: string[] = [];
    const { releaseIds, hasLeft } = this.#memberships[cell % this.#memberships.length]!;
    let rest = Math.floor(cell / this.#memberships.length);
    for (const { name, hierarchy } of this.#dimensions.toReversed()) {
      parts.unshift(`${name}=${hierarchy.leaves[rest % hierarchy.leaves.length] ?? ''}`);
      rest = Math.floor(rest / hierarchy.leaves.length);
    }
    if (releaseIds.length > 0) parts.push(`in ${releaseIds.join('+')}`);
    if (hasLeft) parts.push('left');
    return parts.join(', ');
  }
}
