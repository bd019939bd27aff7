import type { Cell, LinearSystem } from './linear-system.ts';
import { cellId } from './head-counts.ts';
import type { DisclosureProblem, Group } from './problem.ts';
import { total } from './tree.ts';

/** Why a cell may not be shown whatever else is. */
export type PrimaryReason =
  'small' | 'zero' | 'small-complement' | 'one-category' | 'one-value' | 'dominated';

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** The people of now in a cell. */
function groupsIn({ problem }: LinearSystem, { key }: Cell): Group[] {
  const sets = problem.dimensions.map(({ name, tree }) =>
    tree.leavesOf.get(key.get(name) ?? total)!,
  );
  return problem.groups.filter(
    ({ codes, left, count }) => !left && count > 0 && codes.every((code, d) => sets[d]?.has(code)),
  );
}

/** Everybody in the group has the same value of a measure: then who is in it has no secret left. */
function hasOneValue(groups: readonly Group[], cell: Cell, system: LinearSystem): boolean {
  for (const [measure, { min, max, complement }] of system.problem.measures) {
    if (!complement || cell.count === 0) continue;
    const sum = cell.sums.get(measure);
    if (sum !== undefined && (same(sum, cell.count * min) || same(sum, cell.count * max)))
      return true;
    const histograms = groups.map((group) => group.levels.get(measure));
    if (histograms.length === 0 || histograms.some((levels) => levels === undefined)) continue;
    const length = Math.max(...histograms.map((levels) => levels!.length));
    const merged = Array.from({ length }, (_, level) =>
      histograms.reduce((people, levels) => people + (levels![level] ?? 0), 0),
    );
    if (merged.filter((people) => people > 0).length === 1) return true;
  }
  return false;
}

/** One contributor makes out more of a sum than may be. */
function isDominated(groups: readonly Group[], cell: Cell, system: LinearSystem): boolean {
  for (const [measure, { dominance }] of system.problem.measures) {
    const sum = cell.sums.get(measure);
    if (dominance === null || sum === undefined || sum <= 0) continue;
    const largest = Math.max(0, ...groups.map((group) => group.top.get(measure)?.[0] ?? 0));
    if (largest > dominance * sum) return true;
  }
  return false;
}

/**
 * All of a group are in one category of an attribute, this one or another: showing it beside the group tells it of each of
 * them, and so does showing that nobody is in the others.
 */
function isOneCategory(
  cell: Cell,
  counts: ReadonlyMap<string, number>,
  { problem }: LinearSystem,
): boolean {
  return problem.dimensions.some(({ name, tree, attribute }) => {
    const code = cell.key.get(name)!;
    const own = tree.leavesOf.get(code)!;
    if (!attribute || own.size === tree.leaves.length) return false;
    const countOf = (other: string) =>
      counts.get(cellId(problem, new Map([...cell.key, [name, other]])));
    const group = countOf(total);
    if (group === undefined || group === 0) return false;
    if (cell.count > 0) return cell.count === group;
    return tree.leaves.some((leaf) => !own.has(leaf) && countOf(leaf) === group);
  });
}

/**
 * May this cell be withheld while nobody is in it? Then an attacker cannot take it that somebody is. Elsewhere zeros are shown,
 * unless they are protected altogether.
 */
export function mayHideZero({ problem, heads }: LinearSystem, { id, key }: Cell): boolean {
  const { protectZeros, measures, floor, dimensions } = problem;
  const isAttribute = dimensions.some(
    ({ name, attribute }) => attribute && key.get(name) !== total,
  );
  const head = heads.get(id) ?? 0;
  const isSmallTeam = protectsComplement(measures) && head > 0 && head < floor;
  return protectZeros || isAttribute || isSmallTeam;
}

/** Are those protected too who are not in what is measured? */
export const protectsComplement = (measures: DisclosureProblem['measures']): boolean =>
  [...measures.values()].some(({ complement }) => complement);

/** The cells of this release that may not be shown, with why. Source: section 3 of the reference, rules 1 to 4. */
export function primaryCells(system: LinearSystem): Map<string, PrimaryReason> {
  const { problem, cells } = system;
  const { floor, protectZeros, measures } = problem;
  const heads = protectsComplement(measures) ? system.heads : new Map<string, number>();
  const counts = new Map(cells.map(({ id, count }) => [id, count]));
  const needsGroups = [...measures.values()].some(
    ({ complement, dominance }) => complement || dominance !== null,
  );
  const primary = new Map<string, PrimaryReason>();
  for (const cell of cells) {
    const rest = (heads.get(cell.id) ?? NaN) - cell.count;
    const groups = needsGroups ? groupsIn(system, cell) : [];
    if (cell.count > 0 && cell.count < floor) primary.set(cell.id, 'small');
    else if (cell.count === 0 && protectZeros) primary.set(cell.id, 'zero');
    else if (rest > 0 && rest < floor) primary.set(cell.id, 'small-complement');
    else if (isOneCategory(cell, counts, system)) primary.set(cell.id, 'one-category');
    else if (hasOneValue(groups, cell, system)) primary.set(cell.id, 'one-value');
    else if (isDominated(groups, cell, system)) primary.set(cell.id, 'dominated');
  }
  return primary;
}
