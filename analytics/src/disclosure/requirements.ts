import { columnsIn, type AttackModel, type Required } from './attack-model.ts';
import type { LinearSystem } from './linear-system.ts';
import { headCounts, type PrimaryReason } from './primary-cells.ts';

interface Question {
  system: LinearSystem;
  model: AttackModel;
  published: ReadonlySet<string>;
  primary: ReadonlyMap<string, PrimaryReason>;
}

/** What must stay open about people: of each small inner cell, and of each withheld primary cell. */
export function requirementsOfPeople({ system, model, published, primary }: Question): Required[] {
  const { cells, counts, problem, width } = system;
  const { floor, protection } = problem;
  const required: Required[] = [];
  for (let column = 0; column < width; column += 1) {
    const truth = counts[column]!;
    if (truth <= 0 || truth >= floor || model.people[column]! < 0) continue;
    const cell = { columns: Int32Array.of(column) };
    const columns = [model.people[column]!];
    required.push({
      name: `inner ${system.describe(column)}`,
      cell,
      columns,
      truth,
      atLeast: floor,
    });
  }
  const protectsComplement = [...problem.measures.values()].some(({ complement }) => complement);
  const heads = protectsComplement ? headCounts(system) : new Map<string, number>();
  for (const cell of cells) {
    if (published.has(cell.id) || !primary.has(cell.id)) continue;
    const { count: truth, id: name } = cell;
    const small = truth < floor ? { atLeast: floor } : {};
    const rest = (heads.get(name) ?? NaN) - truth;
    // Of those who are not in it there may be many: so few may be.
    const few = rest > 0 && rest < floor ? { atMost: Math.max(0, truth + rest - floor) } : {};
    const columns = columnsIn(model.people, cell);
    required.push({ name, cell, columns, truth, width: protection, ...small, ...few });
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
    return [{ name: cell.id, cell, columns: columnsIn(model.amounts, cell), truth, width }];
  });
}
