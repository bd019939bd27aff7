import type { Cell, LinearSystem } from './linear-system.ts';
import type { Group } from './problem.ts';
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

/**
 * How many people a group is known to have: said, or the sum over parts that are said.
 * @returns null where nobody knows
 */
export function headCounts({ problem, cells, known }: LinearSystem): Map<string, number> {
  const heads = new Map(known.map(({ id, count }) => [id.replace(/^known:/, ''), count]));
  const ofKey = (key: ReadonlyMap<string, string>): number | null => {
    const id = JSON.stringify(problem.dimensions.map(({ name }) => [name, key.get(name) ?? total]));
    const head = heads.get(id);
    if (head !== undefined) return head;
    for (const { name, tree } of problem.dimensions) {
      const children = tree.children.get(key.get(name) ?? total);
      if (!children || children.length === 0) continue;
      const parts = children.map((child) => ofKey(new Map([...key, [name, child]])));
      const said = parts.filter((part) => part !== null);
      if (said.length === parts.length) return said.reduce((sum, part) => sum + part, 0);
    }
    return null;
  };
  if (known.length === 0) return new Map();
  return new Map(
    cells.flatMap(({ id, key }) => {
      const count = ofKey(key);
      return count === null ? [] : [[id, count] as const];
    }),
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

/** All of a group are in this one category of an attribute: showing both tells it of each of them. */
function isOneCategory(
  cell: Cell,
  counts: ReadonlyMap<string, number>,
  { problem }: LinearSystem,
): boolean {
  if (cell.count === 0) return false;
  return problem.dimensions.some(({ name, tree, attribute }) => {
    if (!attribute || cell.key.get(name) === total || tree.leaves.length < 2) return false;
    if (tree.leavesOf.get(cell.key.get(name)!)!.size === tree.leaves.length) return false;
    const key = problem.dimensions.map((dimension) => [
      dimension.name,
      dimension.name === name ? total : cell.key.get(dimension.name)!,
    ]);
    return counts.get(JSON.stringify(key)) === cell.count;
  });
}

/** The cells of this release that may not be shown, with why. Source: section 3 of the reference, rules 1 to 4. */
export function primaryCells(system: LinearSystem): Map<string, PrimaryReason> {
  const { problem, cells } = system;
  const { floor, protectZeros, measures } = problem;
  const protectsComplement = [...measures.values()].some(({ complement }) => complement);
  const heads = protectsComplement ? headCounts(system) : new Map<string, number>();
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
