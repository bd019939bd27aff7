import {
  buildAuditModel,
  getUnboundedLimit,
  listPublishedMeasures,
  toModelColumns,
} from './audit-model.ts';
import type { SafeDisclosure } from './control-disclosure.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { PrimaryReason } from './primary-suppression.ts';

/**
 * Why a cell is withheld, and the interval that an attacker can compute for it; null when it has no
 * upper bound.
 */
export interface Suppression {
  reason: PrimaryReason | 'secondary';
  interval: [number, number | null];
}

/**
 * Computes the suppression of each withheld cell, by its id. The result discloses more than the
 * release, so only administrators may see it.
 */
export function computeSuppressionIntervals(
  { system, publishedIds, primaryReasons }: SafeDisclosure,
  solver: LinearSolver,
): Map<string, Suppression> {
  const model = buildAuditModel({ system, publishedIds, measures: listPublishedMeasures(system) });
  const openModel = solver.open(model);
  const unboundedLimit = getUnboundedLimit(system);
  const computeBound = (columns: readonly number[], sign: 1 | -1): number => {
    const cost = new Float64Array(model.columns.length);
    for (const column of columns) cost[column] = sign;
    const result = openModel.maximise(cost);
    // When the solver is undecided, the interval is reported as wide as it can be.
    if (result.kind !== 'optimal') return sign === 1 ? unboundedLimit : 0;
    return Math.round(sign * result.value * 1e6) / 1e6;
  };
  try {
    return new Map(
      system.cells
        .filter(({ id }) => !publishedIds.has(id))
        .map((cell) => {
          const columns = toModelColumns(model.peopleColumns, cell);
          const upper = computeBound(columns, 1);
          const interval: [number, number | null] = [
            Math.max(0, computeBound(columns, -1)),
            upper >= unboundedLimit ? null : upper,
          ];
          return [cell.id, { reason: primaryReasons.get(cell.id) ?? 'secondary', interval }];
        }),
    );
  } finally {
    openModel.close();
  }
}
