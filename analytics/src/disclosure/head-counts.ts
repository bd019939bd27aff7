import type { DisclosureProblem, Key } from './problem.ts';
import { total } from './tree.ts';

/** The id of a cell: its code in each dimension. */
export const cellId = (
  { dimensions }: Pick<DisclosureProblem, 'dimensions'>,
  key: Key | ReadonlyMap<string, string>,
): string => JSON.stringify(dimensions.map(({ name }) => [name, key.get(name) ?? total]));

/**
 * How many people each group is known to have, by the id of its cell: said, the sum of parts that are known, or a known whole
 * less the other parts.
 */
export function headCounts(problem: DisclosureProblem): ReadonlyMap<string, number> {
  const { dimensions, known } = problem;
  const heads = new Map(known.map(({ key, count }) => [cellId(problem, key), count]));
  if (known.length === 0) return heads;
  const used = dimensions.filter(({ name }) => known.some(({ key }) => key.has(name)));
  let keys: Key[] = [new Map()];
  for (const { name, tree } of used) {
    keys = keys.flatMap((key) =>
      tree.codes.map((code) => (code === total ? key : new Map([...key, [name, code]]))),
    );
  }
  const families = keys.flatMap((key) =>
    used.flatMap(({ name, tree }) => {
      const children = tree.children.get(key.get(name) ?? total) ?? [];
      const ids = children.map((child) => cellId(problem, new Map([...key, [name, child]])));
      return ids.length > 0 ? [{ whole: cellId(problem, key), parts: ids }] : [];
    }),
  );
  for (let again = true; again;) {
    again = false;
    for (const { whole, parts } of families) {
      const unknown = parts.filter((part) => !heads.has(part));
      const sum = parts.reduce((people, part) => people + (heads.get(part) ?? 0), 0);
      const all = heads.get(whole);
      if (unknown.length === 0 && all === undefined) heads.set(whole, sum);
      else if (unknown.length === 1 && all !== undefined) heads.set(unknown[0]!, all - sum);
      else continue;
      again = true;
    }
  }
  return heads;
}
