import { columnsIn, type AttackModel, type Required } from './attack-model.ts';
import type { LinearSystem } from './linear-system.ts';
import { type PrimaryReason, protectsComplement } from './primary-cells.ts';

interface Question {
  system: LinearSystem;
  model: AttackModel;
  published: ReadonlySet<string>;
  primary: ReadonlyMap<string, PrimaryReason>;
}

/** Of those who are not in a group there may be many, where there are few: the most that may be in it then. */
function fewNot(truth: number, head: number | undefined, floor: number): { atMost?: number } {
  const rest = (head ?? NaN) - truth;
  return rest > 0 && rest < floor ? { atMost: Math.max(0, truth + rest - floor) } : {};
}

/**
 * What must stay open about people: of each small inner cell, of each withheld primary cell, and of each crossing of which few
 * are missing.
 */
export function requirementsOfPeople({ system, model, published, primary }: Question): Required[] {
  const { cells, counts, crossings, problem, width } = system;
  const { floor, protection, measures } = problem;
  const required: Required[] = [];
  for (let column = 0; column < width; column += 1) {
    const truth = counts[column]!;
    if (truth <= 0 || truth >= floor || model.people[column]! < 0) continue;
    const cell = { columns: Int32Array.of(column) };
    const columns = [model.people[column]!];
    const name = `inner ${system.describe(column)}`;
    required.push({ name, cell, columns, truth, column, measure: null, atLeast: floor });
  }
  const heads = protectsComplement(measures) ? system.heads : new Map<string, number>();
  const withheld = cells.filter(({ id }) => !published.has(id) && primary.has(id));
  for (const cell of withheld) {
    const { count: truth, id: name } = cell;
    const small = truth < floor ? { atLeast: floor } : {};
    const columns = columnsIn(model.people, cell);
    required.push({
      name,
      cell,
      columns,
      truth,
      column: null,
      measure: null,
      width: protection,
      ...small,
      ...fewNot(truth, heads.get(name), floor),
    });
  }
  if (heads.size === 0) return required;
  const asked = new Set(withheld.map(({ id }) => id));
  for (const { id, columns: inner, count: truth } of crossings) {
    const few = fewNot(truth, heads.get(id), floor);
    if (few.atMost === undefined || truth <= few.atMost || asked.has(id)) continue;
    const columns = columnsIn(model.people, { columns: inner });
    const name = `missing ${id}`;
    required.push({
      name,
      cell: { columns: inner },
      columns,
      truth,
      column: null,
      measure: null,
      ...few,
    });
  }
  return required;
}

/** What must stay open about a measure: the sum of a withheld primary cell, as wide as the values of so many people. */
export function requirementsOfAmounts(
  { system, model, published, primary }: Question,
  measure: string,
): Required[] {
  const { min, max } = system.problem.measures.get(measure)!;
  const width = system.problem.protection * (max - min);
  return system.cells.flatMap((cell): Required[] => {
    const truth = cell.sums.get(measure);
    if (published.has(cell.id) || !primary.has(cell.id) || truth === undefined) return [];
    const columns = columnsIn(model.amounts.get(measure)!, cell);
    return [
      { name: `${measure} of ${cell.id}`, cell, columns, truth, column: null, measure, width },
    ];
  });
}
