import { attackModel, columnsIn, horizonOf } from './attack-model.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { LinearSystem } from './linear-system.ts';

/**
 * Between which counts an attacker can place each withheld cell: for administrators alone. Infinity where nothing that is
 * published bounds it.
 */
export function intervalsOf(
  system: LinearSystem,
  published: ReadonlySet<string>,
  solver: LinearSolver,
): Map<string, [number, number]> {
  const model = attackModel({ system, published, measure: null });
  const open = solver.open(model);
  const horizon = horizonOf(system);
  const end = (columns: readonly number[], sign: 1 | -1): number => {
    const cost = new Float64Array(model.columns.length);
    for (const column of columns) cost[column] = sign;
    const optimum = open.maximise(cost);
    const value = optimum.kind === 'optimal' ? sign * optimum.value : sign * Infinity;
    return value >= horizon ? Infinity : Math.round(value * 1e6) / 1e6;
  };
  try {
    return new Map(
      system.cells
        .filter(({ id }) => !published.has(id))
        .map((cell) => {
          const columns = columnsIn(model.people, cell);
          return [cell.id, [end(columns, -1), end(columns, 1)]];
        }),
    );
  } finally {
    open.close();
  }
}
