import { attackModel, columnsIn, horizonOf, measuresSaid } from './attack-model.ts';
import type { Control } from './control-disclosure.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { PrimaryReason } from './primary-cells.ts';

/** Why a cell is withheld, and between which counts an attacker can place it; null where nothing published bounds it above. */
export interface Withheld {
  reason: PrimaryReason | 'complementary';
  interval: [number, number | null];
}

/** What administrators alone may see of each withheld cell, by its id: it tells more than is published. */
export function whyWithheld(
  { system, published, primary }: Extract<Control, { kind: 'safe' }>,
  solver: LinearSolver,
): Map<string, Withheld> {
  const model = attackModel({ system, published, measures: measuresSaid(system) });
  const open = solver.open(model);
  const horizon = horizonOf(system);
  const end = (columns: readonly number[], sign: 1 | -1): number => {
    const cost = new Float64Array(model.columns.length);
    for (const column of columns) cost[column] = sign;
    const optimum = open.maximise(cost);
    // What the solver leaves undecided is said as widest.
    if (optimum.kind !== 'optimal') return sign === 1 ? horizon : 0;
    return Math.round(sign * optimum.value * 1e6) / 1e6;
  };
  try {
    return new Map(
      system.cells
        .filter(({ id }) => !published.has(id))
        .map((cell) => {
          const columns = columnsIn(model.people, cell);
          const most = end(columns, 1);
          const interval: [number, number | null] = [
            Math.max(0, end(columns, -1)),
            most >= horizon ? null : most,
          ];
          return [cell.id, { reason: primary.get(cell.id) ?? 'complementary', interval }];
        }),
    );
  } finally {
    open.close();
  }
}
