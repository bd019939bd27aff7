import { toCellId } from './head-counts.ts';
import { totalCode } from './hierarchy.ts';
import type { Cell, LinearSystem } from './linear-system.ts';
import type { DisclosureProblem, Group } from './problem.ts';

/** Why a cell may not be published, whatever else is published. */
export type PrimaryReason =
  'small' | 'zero' | 'small-complement' | 'one-category' | 'one-value' | 'dominated';

const isAlmostEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Returns the current groups of people in a cell. */
function selectGroups({ problem }: LinearSystem, { key }: Cell): Group[] {
  const sets = problem.dimensions.map(({ name, hierarchy }) =>
    hierarchy.leavesBelow.get(key.get(name) ?? totalCode)!,
  );
  return problem.groups.filter(
    ({ codes, hasLeft, count }) =>
      !hasLeft && count > 0 && codes.every((code, d) => sets[d]?.has(code)),
  );
}

/**
 * Returns whether everybody in the cell has the same value of a protected measure, so that the cell
 * discloses it.
 */
function hasOneValue(groups: readonly Group[], cell: Cell, system: LinearSystem): boolean {
  for (const [measure, { min, max, protectsComplement }] of system.problem.measures) {
    if (!protectsComplement || cell.count === 0) continue;
    const sum = cell.sums.get(measure);
    if (
      sum !== undefined &&
      (isAlmostEqual(sum, cell.count * min) || isAlmostEqual(sum, cell.count * max))
    )
      return true;
    const histograms = groups.map((group) => group.levels.get(measure));
    if (histograms.length === 0 || histograms.some((levels) => levels === undefined)) continue;
    const length = Math.max(...histograms.map((levels) => levels!.length));
    const histogram = Array.from({ length }, (_, level) =>
      histograms.reduce((people, levels) => people + (levels![level] ?? 0), 0),
    );
    if (histogram.filter((people) => people > 0).length === 1) return true;
  }
  return false;
}

/**
 * Returns whether one contributor has more of a sum than the dominance rule allows. Contributions
 * and sums count by their absolute value, so that a decrease is protected like an increase. Where
 * signs are mixed, contributions cancel out: the sum is then less than all contributions together,
 * which no input states, so the rule withholds more rather than less.
 */
function isDominated(groups: readonly Group[], cell: Cell, system: LinearSystem): boolean {
  for (const [measure, { dominance }] of system.problem.measures) {
    const sum = cell.sums.get(measure);
    if (dominance === null || sum === undefined) continue;
    const largest = Math.max(0, ...groups.map((group) => group.top.get(measure)?.[0] ?? 0));
    if (largest > dominance * Math.abs(sum)) return true;
  }
  return false;
}

/**
 * Returns whether the whole group is in one category of an attribute, this one or another.
 * Publishing the category, or the zeros of the others, beside the group would disclose the category
 * of each person.
 */
function isOneCategory(
  cell: Cell,
  counts: ReadonlyMap<string, number>,
  { problem }: LinearSystem,
): boolean {
  return problem.dimensions.some(({ name, hierarchy, isAttribute }) => {
    const code = cell.key.get(name)!;
    const ownLeaves = hierarchy.leavesBelow.get(code)!;
    if (!isAttribute || ownLeaves.size === hierarchy.leaves.length) return false;
    const getCount = (other: string) =>
      counts.get(toCellId(problem, new Map([...cell.key, [name, other]])));
    const groupCount = getCount(totalCode);
    if (groupCount === undefined || groupCount === 0) return false;
    if (cell.count > 0) return cell.count === groupCount;
    return hierarchy.leaves.some((leaf) => !ownLeaves.has(leaf) && getCount(leaf) === groupCount);
  });
}

/**
 * Returns whether this cell may be withheld although it is empty. An attacker cannot assume then
 * that a withheld cell has people. Other zeros are published, unless the problem protects all
 * zeros.
 */
export function canHideZero({ problem, headCounts }: LinearSystem, { id, key }: Cell): boolean {
  const { protectZeros, measures, floor, dimensions } = problem;
  const hasAttribute = dimensions.some(
    ({ name, isAttribute }) => isAttribute && key.get(name) !== totalCode,
  );
  const headCount = headCounts.get(id) ?? 0;
  const isSmallTeam = hasProtectedComplement(measures) && headCount > 0 && headCount < floor;
  return protectZeros || hasAttribute || isSmallTeam;
}

/** Returns whether any measure protects the people who are not in it as well. */
export const hasProtectedComplement = (measures: DisclosureProblem['measures']): boolean =>
  [...measures.values()].some(({ protectsComplement }) => protectsComplement);

/** Finds the primary cells of this release, by id, with the reason. */
export function findPrimaryCells(system: LinearSystem): Map<string, PrimaryReason> {
  const { problem, cells } = system;
  const { floor, protectZeros, measures } = problem;
  const headCounts = hasProtectedComplement(measures)
    ? system.headCounts
    : new Map<string, number>();
  const counts = new Map(cells.map(({ id, count }) => [id, count]));
  const needsGroups = [...measures.values()].some(
    ({ protectsComplement, dominance }) => protectsComplement || dominance !== null,
  );
  const primaryReasons = new Map<string, PrimaryReason>();
  for (const cell of cells) {
    const missingCount = (headCounts.get(cell.id) ?? NaN) - cell.count;
    const groups = needsGroups ? selectGroups(system, cell) : [];
    if (cell.count > 0 && cell.count < floor) primaryReasons.set(cell.id, 'small');
    else if (cell.count === 0 && protectZeros) primaryReasons.set(cell.id, 'zero');
    else if (missingCount > 0 && missingCount < floor)
      primaryReasons.set(cell.id, 'small-complement');
    else if (isOneCategory(cell, counts, system)) primaryReasons.set(cell.id, 'one-category');
    else if (hasOneValue(groups, cell, system)) primaryReasons.set(cell.id, 'one-value');
    else if (isDominated(groups, cell, system)) primaryReasons.set(cell.id, 'dominated');
  }
  return primaryReasons;
}
