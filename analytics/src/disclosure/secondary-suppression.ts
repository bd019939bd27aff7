import type { Cell, LinearSystem } from './linear-system.ts';
import { PublicationGuard } from './publication-guard.ts';

/**
 * Sorts zeros first and then by cost, which is the number of people, highest first. The id decides
 * between equals.
 */
export const compareByCost = (a: Cell, b: Cell): number =>
  (a.count === 0 ? -1 : 0) - (b.count === 0 ? -1 : 0) ||
  b.count - a.count ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Applies secondary suppression: publishes the cells in order of cost, except those that disclose
 * something.
 * @param primaryIds ids of the primary cells, which are withheld
 * @returns the ids of the published cells, in that order
 */
export function selectPublishedCells(
  system: LinearSystem,
  primaryIds: ReadonlySet<string>,
): string[] {
  const guard = new PublicationGuard(system, primaryIds);
  const publishedIds: string[] = [];
  for (const cell of system.cells.filter(({ id }) => !primaryIds.has(id)).sort(compareByCost)) {
    if (!guard.canPublish(cell)) continue;
    guard.publish(cell);
    publishedIds.push(cell.id);
  }
  return publishedIds;
}
