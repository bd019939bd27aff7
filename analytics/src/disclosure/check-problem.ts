import type { DisclosureProblem, Key } from './problem.ts';

/** An error in an input, with its path, such as `records[3].count`. */
export interface ProblemError {
  path: string;
  message: string;
}

/** Returns the groups in a cell. */
const selectGroups = ({ dimensions, groups }: DisclosureProblem, key: Key) =>
  groups.filter(({ codes }) =>
    dimensions.every(({ name, hierarchy }, d) => {
      const code = key.get(name);
      return code === undefined || hierarchy.leavesBelow.get(code)!.has(codes[d]!);
    }),
  );

const countPeople = (groups: readonly { count: number }[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/**
 * Finds figures of earlier releases that do not follow from the records; no table would fit both.
 */
export function findEarlierReleaseErrors(problem: DisclosureProblem): ProblemError[] {
  const errors: ProblemError[] = [];
  for (const [index, { id, cells }] of problem.earlierReleases.entries()) {
    for (const [n, { key, count, sums }] of cells.entries()) {
      const releasedGroups = selectGroups(problem, key).filter((group) =>
        group.releaseIds.includes(id),
      );
      const path = `earlier[${String(index)}].cells[${String(n)}]`;
      const people = countPeople(releasedGroups);
      if (people !== count) {
        errors.push({
          path: `${path}.count`,
          message: `the records put ${String(people)} people here, this release said ${String(count)}`,
        });
      }
      for (const [measure, publishedSum] of sums) {
        if (!releasedGroups.every((group) => group.count === 0 || group.sums.has(measure)))
          continue;
        const sum = releasedGroups.reduce((all, group) => all + (group.sums.get(measure) ?? 0), 0);
        if (Math.abs(sum - publishedSum) > 1e-6 * Math.max(1, Math.abs(publishedSum))) {
          errors.push({
            path: `${path}.sums.${measure}`,
            message: `the records come to ${String(sum)}, this release said ${String(publishedSum)}`,
          });
        }
      }
    }
  }
  return errors;
}

/** Finds head counts that are below the number of people, and second head counts of one group. */
export function findHeadCountErrors(problem: DisclosureProblem): ProblemError[] {
  const seen = new Set<string>();
  return problem.headCounts.flatMap(({ key, count }, index): ProblemError[] => {
    const path = `known[${String(index)}]`;
    const keyText = JSON.stringify([...key].sort());
    if (seen.has(keyText)) {
      return [{ path: `${path}.key`, message: 'this group stands here twice' }];
    }
    seen.add(keyText);
    const people = countPeople(selectGroups(problem, key).filter(({ hasLeft }) => !hasLeft));
    const message = `the records put ${String(people)} people here, more than ${String(count)}`;
    return people > count ? [{ path: `${path}.count`, message }] : [];
  });
}
