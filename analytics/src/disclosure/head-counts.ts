import { z } from 'zod';
import { totalCode } from './hierarchy.ts';
import type { DisclosureProblem, Key } from './problem.ts';

/** Returns the id of a cell, which consists of its code in each dimension. */
export const toCellId = ({ dimensions }: Pick<DisclosureProblem, 'dimensions'>, key: Key): string =>
  JSON.stringify(dimensions.map(({ name }) => [name, key.get(name) ?? totalCode]));

const cellId = z.array(z.tuple([z.string(), z.string()]));

/** Returns the key of a cell id, without the dimensions that it totals. */
export const parseCellId = (id: string): Key =>
  new Map(cellId.parse(JSON.parse(id)).filter(([, code]) => code !== totalCode));

/** A cell with its children in one dimension, by id. */
interface Family {
  parent: string;
  children: readonly string[];
}

/** Lists the families of all cells over the dimensions that head counts are known for. */
function listFamilies(problem: DisclosureProblem): Family[] {
  const dimensions = problem.dimensions.filter(({ name }) =>
    problem.headCounts.some(({ key }) => key.has(name)),
  );
  let keys: Key[] = [new Map()];
  for (const { name, hierarchy } of dimensions) {
    keys = keys.flatMap((key) =>
      hierarchy.codes.map((code) => (code === totalCode ? key : new Map([...key, [name, code]]))),
    );
  }
  return keys.flatMap((key) =>
    dimensions.flatMap(({ name, hierarchy }) => {
      const codes = hierarchy.children.get(key.get(name) ?? totalCode) ?? [];
      const children = codes.map((code) => toCellId(problem, new Map([...key, [name, code]])));
      return children.length > 0 ? [{ parent: toCellId(problem, key), children }] : [];
    }),
  );
}

/**
 * Derives all head counts that are known, by the id of the cell: the given ones, sums of known
 * children, and a known parent minus its other children.
 */
export function deriveHeadCounts(problem: DisclosureProblem): ReadonlyMap<string, number> {
  const headCounts = new Map(
    problem.headCounts.map(({ key, count }) => [toCellId(problem, key), count]),
  );
  if (headCounts.size === 0) return headCounts;
  const families = listFamilies(problem);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const { parent, children } of families) {
      const unknownChildren = children.filter((child) => !headCounts.has(child));
      const sum = children.reduce((people, child) => people + (headCounts.get(child) ?? 0), 0);
      const parentCount = headCounts.get(parent);
      if (unknownChildren.length === 0 && parentCount === undefined) headCounts.set(parent, sum);
      else if (unknownChildren.length === 1 && parentCount !== undefined) {
        headCounts.set(unknownChildren[0]!, parentCount - sum);
      } else continue;
      hasChanged = true;
    }
  }
  return headCounts;
}
