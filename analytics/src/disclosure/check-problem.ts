import type { DisclosureProblem, Key } from './problem.ts';

/** What is wrong with an input, and where: `records[3].count`. */
export interface Fault {
  path: string;
  message: string;
}

/** The groups that a cell is made of. */
const groupsIn = ({ dimensions, groups }: DisclosureProblem, key: Key) =>
  groups.filter(({ codes }) =>
    dimensions.every(({ name, tree }, d) => {
      const code = key.get(name);
      return code === undefined || tree.leavesOf.get(code)!.has(codes[d]!);
    }),
  );

const peopleOf = (groups: readonly { count: number }[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** What earlier releases said must follow from the records: else no table fits both. */
export function releaseFaults(problem: DisclosureProblem): Fault[] {
  const faults: Fault[] = [];
  for (const [index, { id, cells }] of problem.earlier.entries()) {
    for (const [n, { key, count, sums }] of cells.entries()) {
      const inside = groupsIn(problem, key).filter((group) => group.in.includes(id));
      const at = `earlier[${String(index)}].cells[${String(n)}]`;
      const people = peopleOf(inside);
      if (people !== count) {
        faults.push({
          path: `${at}.count`,
          message: `the records put ${String(people)} people here, this release said ${String(count)}`,
        });
      }
      for (const [measure, said] of sums) {
        if (!inside.every((group) => group.count === 0 || group.sums.has(measure))) continue;
        const sum = inside.reduce((all, group) => all + (group.sums.get(measure) ?? 0), 0);
        if (Math.abs(sum - said) > 1e-6 * Math.max(1, Math.abs(said))) {
          faults.push({
            path: `${at}.sums.${measure}`,
            message: `the records come to ${String(sum)}, this release said ${String(said)}`,
          });
        }
      }
    }
  }
  return faults;
}

/** Nobody knows of fewer people than there are, nor two head counts of one group. */
export function headCountFaults(problem: DisclosureProblem): Fault[] {
  const seen = new Set<string>();
  return problem.known.flatMap(({ key, count }, index): Fault[] => {
    const path = `known[${String(index)}]`;
    const text = JSON.stringify([...key].sort());
    if (seen.has(text)) return [{ path: `${path}.key`, message: 'this group stands here twice' }];
    seen.add(text);
    const people = peopleOf(groupsIn(problem, key).filter(({ left }) => !left));
    const message = `the records put ${String(people)} people here, more than ${String(count)}`;
    return people > count ? [{ path: `${path}.count`, message }] : [];
  });
}
