import { type AuditModel, toModelColumns } from './audit-model.ts';
import type { LinearSystem } from './linear-system.ts';
import { hasProtectedComplement, type PrimaryReason } from './primary-suppression.ts';
import type { CellRequirement } from './requirement.ts';

interface RequirementInput {
  system: LinearSystem;
  model: AuditModel;
  publishedIds: ReadonlySet<string>;
  primaryReasons: ReadonlyMap<string, PrimaryReason>;
}

/**
 * Returns how many people of a group may at most be in a cell, so that the few others could be as
 * many as the floor.
 */
function limitForComplement(
  truth: number,
  headCount: number | undefined,
  floor: number,
): { atMost?: number } {
  const missingCount = (headCount ?? NaN) - truth;
  return missingCount > 0 && missingCount < floor
    ? { atMost: Math.max(0, truth + missingCount - floor) }
    : {};
}

/**
 * Builds the requirements on numbers of people: of each small inner cell, of each withheld primary
 * cell, and of each crossing with few people missing.
 */
export function buildPeopleRequirements({
  system,
  model,
  publishedIds,
  primaryReasons,
}: RequirementInput): CellRequirement[] {
  const { cells, counts, crossings, problem, innerCellCount } = system;
  const { floor, protection, measures } = problem;
  const requirements: CellRequirement[] = [];
  for (let innerCell = 0; innerCell < innerCellCount; innerCell += 1) {
    const truth = counts[innerCell]!;
    if (truth <= 0 || truth >= floor || model.peopleColumns[innerCell]! < 0) continue;
    requirements.push({
      name: `inner ${system.describeInnerCell(innerCell)}`,
      cell: { innerCells: Int32Array.of(innerCell) },
      columns: [model.peopleColumns[innerCell]!],
      truth,
      innerCell,
      measure: null,
      atLeast: floor,
    });
  }
  const headCounts = hasProtectedComplement(measures)
    ? system.headCounts
    : new Map<string, number>();
  const withheldCells = cells.filter(({ id }) => !publishedIds.has(id) && primaryReasons.has(id));
  for (const cell of withheldCells) {
    const { count: truth, id: name } = cell;
    requirements.push({
      name,
      cell,
      columns: toModelColumns(model.peopleColumns, cell),
      truth,
      innerCell: null,
      measure: null,
      width: protection,
      ...(truth < floor ? { atLeast: floor } : {}),
      ...limitForComplement(truth, headCounts.get(name), floor),
    });
  }
  if (headCounts.size === 0) return requirements;
  const withheldIds = new Set(withheldCells.map(({ id }) => id));
  for (const { id, innerCells, count: truth } of crossings) {
    const limit = limitForComplement(truth, headCounts.get(id), floor);
    if (limit.atMost === undefined || truth <= limit.atMost || withheldIds.has(id)) continue;
    requirements.push({
      name: `missing ${id}`,
      cell: { innerCells },
      columns: toModelColumns(model.peopleColumns, { innerCells }),
      truth,
      innerCell: null,
      measure: null,
      ...limit,
    });
  }
  return requirements;
}

/**
 * Builds the requirements on the sum of a measure in withheld primary cells: as wide as the values
 * of `protection` people.
 */
export function buildAmountRequirements(
  { system, model, publishedIds, primaryReasons }: RequirementInput,
  measure: string,
): CellRequirement[] {
  const { min, max } = system.problem.measures.get(measure)!;
  const width = system.problem.protection * (max - min);
  return system.cells.flatMap((cell): CellRequirement[] => {
    const truth = cell.sums.get(measure);
    if (publishedIds.has(cell.id) || !primaryReasons.has(cell.id) || truth === undefined) return [];
    const columns = toModelColumns(model.amountColumns.get(measure)!, cell);
    return [
      { name: `${measure} of ${cell.id}`, cell, columns, truth, innerCell: null, measure, width },
    ];
  });
}
