import type { AttackModel, Required } from './attack-model.ts';
import { Attacker } from './bounds.ts';
import type { LinearModel, LinearSolver } from './linear-solver.ts';
import type { LinearSystem } from './linear-system.ts';
import { lacks } from './requirement.ts';
import { columnsFrom, type Table } from './table.ts';

interface Question {
  system: LinearSystem;
  solver: LinearSolver;
  tables: { ofPeople: readonly Table[] };
}

/** The sums of a measure alone, for these people: with them fixed, no measure has to do with another. */
function amountsFor(
  people: Float64Array,
  { model, measure, system }: { model: AttackModel; measure: string; system: LinearSystem },
): { programme: LinearModel; placeOf: Map<number, number>; places: number[] } {
  const { min, max } = system.problem.measures.get(measure)!;
  const inModel = model.amounts.get(measure)!;
  const places = [...inModel.keys()].filter((column) => inModel[column]! >= 0);
  const placeOf = new Map(places.map((column, n) => [inModel[column]!, n]));
  const rows = model.rows
    .filter(({ columns, lower, upper }) => lower === upper && placeOf.has(columns[0] ?? -1))
    .map((row) => ({ ...row, columns: Array.from(row.columns, (at) => placeOf.get(at)!) }));
  const columns = places.map((column) => {
    const count = people[column]!;
    return { lower: min * count, upper: max * count, whole: false };
  });
  return { programme: { columns, rows }, placeOf, places };
}

/** Sums that fit, for these people; more where they take a requirement further. None when these people have no such sums. */
function sumsOf(
  people: Float64Array,
  at: { model: AttackModel; measure: string; system: LinearSystem },
  lacking: readonly Required[],
  solver: LinearSolver,
): Float64Array[] {
  const { programme, placeOf, places } = amountsFor(people, at);
  const spread = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(at.system.width);
    for (const [n, column] of places.entries()) sums[column] = values[n]!;
    return sums;
  };
  const asked = lacking.map((one) => ({
    ...one,
    columns: Array.from(one.columns, (place) => placeOf.get(place)!),
  }));
  const attacker = new Attacker(programme, asked, { solver });
  try {
    attacker.explore(2);
    const some = attacker.fresh.map(spread);
    if (some.length > 0) return some;
    const any = attacker.anyTable();
    return any ? [spread(any)] : [];
  } finally {
    attacker.close();
  }
}

/**
 * Looks for sums that go with tables of people which are known to fit: far smaller programmes than people and sums together,
 * and nearly always enough. The attacker hears of each.
 * @returns those tables, for attacks to come
 */
export function exploreAmounts(
  { system, solver, tables }: Question,
  model: AttackModel,
  attacker: Attacker,
): Table[] {
  const explored: Table[] = [];
  for (const { people } of tables.ofPeople) {
    const lacking = attacker.lacking as Required[];
    if (lacking.length === 0) break;
    const counted = (one: Required) =>
      one.cell.columns.reduce((sum, column) => sum + people[column]!, 0);
    const helps = lacking.some((one) => {
      if (one.measure !== null) return true;
      const count = counted(one);
      return !lacks({ ...one, width: 0 }, Math.min(one.truth, count), Math.max(one.truth, count));
    });
    if (!helps) continue;
    const found = new Map(
      [...model.amounts.keys()].map((measure) => {
        const own = lacking.filter((one) => one.measure === measure);
        return [measure, sumsOf(people, { model, measure, system }, own, solver)];
      }),
    );
    if ([...found.values()].some((list) => list.length === 0)) continue;
    const most = Math.max(...[...found.values()].map((list) => list.length));
    const joined = Array.from({ length: most }, (_, n): Table => ({
      people,
      amounts: new Map(
        [...found].map(([measure, list]) => [measure, list[Math.min(n, list.length - 1)]!]),
      ),
    }));
    attacker.consider(joined.map((table) => columnsFrom(table, model)));
    explored.push(...joined);
  }
  return explored;
}
