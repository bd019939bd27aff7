import type { AuditResult } from './audit-publication.ts';
import { toCellId } from './head-counts.ts';
import type { Evidence } from './independent-audit.ts';
import type { LinearSystem } from './linear-system.ts';

/**
 * Collects what is published, and the witnesses of the first audit, as plain data for the
 * independent audit.
 */
export function collectEvidence(
  { cells, counts, earlierCells, problem }: LinearSystem,
  publishedIds: ReadonlySet<string>,
  { witnesses, needs }: Pick<AuditResult, 'witnesses' | 'needs'>,
): Evidence {
  const ids = new Set(cells.map(({ id }) => id));
  const families = cells.flatMap(({ id, key }) =>
    problem.dimensions.flatMap(({ name, hierarchy }) => {
      const children = (hierarchy.children.get(key.get(name)!) ?? [])
        .map((child) => toCellId(problem, new Map(key).set(name, child)))
        .filter((child) => ids.has(child));
      return children.length > 0 ? [{ parent: id, children }] : [];
    }),
  );
  const publishedCells = [
    ...cells.filter(({ id }) => publishedIds.has(id)).map((cell) => ({ cell, isCurrent: true })),
    ...earlierCells.map((cell) => ({ cell, isCurrent: false })),
  ];
  return {
    counts: [...counts],
    floor: problem.floor,
    families,
    publishedCells: publishedCells.map(({ cell: { id, innerCells, count }, isCurrent }) => ({
      id,
      innerCells: [...innerCells],
      count,
      isCurrent,
    })),
    witnesses: witnesses.map((table) => [...table]),
    needs,
  };
}
