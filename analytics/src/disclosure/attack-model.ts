import type { Requirement } from './requirement.ts';
import { Elimination } from './elimination.ts';
import type { Cell, LinearSystem } from './linear-system.ts';
import type { LinearModel, LinearRow } from './linear-solver.ts';
import { knownZeros, openColumns } from './narrow-system.ts';
import { mayHideZero } from './primary-cells.ts';

/** What an attacker works with: everything published, as a linear programme. */
export interface AttackModel extends LinearModel {
  /** For each row the published cell that it comes from; null for what nobody can withhold any more. */
  owners: readonly (string | null)[];
  /** The column of the people in each inner cell; -1 where it is known to be empty. */
  people: Int32Array;
  /** The same of their sums, for each measure that is attacked. */
  amounts: ReadonlyMap<string, Int32Array>;
}

interface Question {
  system: LinearSystem;
  published: ReadonlySet<string>;
  /** The measures whose sums an attacker uses. */
  measures: readonly string[];
  /** Leaves out what earlier releases said: what is known anyhow. */
  knownAlone?: boolean;
}

/** Beyond this nobody looks: an attacker who gets here knows nothing. */
export const horizonOf = ({ counts, problem }: LinearSystem): number =>
  counts.reduce((sum, count) => sum + count, 0) * 4 +
  2 * Math.max(problem.floor, problem.protection) +
  1000;

const ones = (length: number): number[] => Array.from({ length }, () => 1);

/** The columns of a model in which a sum of inner cells lies. */
export const columnsIn = (places: Int32Array, { columns }: Pick<Cell, 'columns'>): number[] =>
  Array.from(columns, (column) => places[column]!).filter((place) => place >= 0);

/** The measures of which anything was or will be said. */
export const measuresSaid = ({ cells, earlier, problem }: LinearSystem): string[] =>
  [...problem.measures.keys()].filter((measure) =>
    [...cells, ...earlier].some(({ sums }) => sums.has(measure)),
  );

class Writer {
  readonly columns: { lower: number; upper: number; whole: boolean }[] = [];
  readonly rows: LinearRow[] = [];
  readonly owners: (string | null)[] = [];

  column(upper: number, whole: boolean): number {
    return this.columns.push({ lower: whole ? 0 : -Infinity, upper, whole }) - 1;
  }

  sum(list: readonly number[], lower: number, upper: number, owner: string | null = null): void {
    this.rows.push({ lower, upper, columns: list, values: ones(list.length) });
    this.owners.push(owner);
  }

  /** The amount of so many people, each between these bounds. */
  amount(people: number, min: number, max: number): number {
    const amount = this.column(Infinity, false);
    for (const [factor, lower, upper] of [
      [min, 0, Infinity],
      [max, -Infinity, 0],
    ] as const) {
      this.rows.push({ lower, upper, columns: [amount, people], values: [1, -factor] });
      this.owners.push(null);
    }
    return amount;
  }
}

/** Lays out what an attacker knows. Rows that follow from others are left out. */
export function attackModel({
  system,
  published,
  measures,
  knownAlone = false,
}: Question): AttackModel {
  const { cells, known, problem, width } = system;
  const earlier = knownAlone ? [] : system.earlier;
  const zero = knownZeros({ ...system, earlier }, ({ id }) => published.has(id));
  const writer = new Writer();
  const horizon = horizonOf(system);
  const people = new Int32Array(width).fill(-1);
  for (let column = 0; column < width; column += 1) {
    if (!zero[column]) people[column] = writer.column(horizon, true);
  }
  const amounts = new Map(
    measures.map((measure) => {
      const { min, max } = problem.measures.get(measure)!;
      const places = Int32Array.from(people, (at) => (at < 0 ? -1 : writer.amount(at, min, max)));
      return [measure, places];
    }),
  );
  const said = [
    ...earlier.map((cell) => ({ cell, owner: null })),
    ...cells.filter(({ id }) => published.has(id)).map((cell) => ({ cell, owner: cell.id })),
  ];
  const ofPeople = new Elimination(width);
  const ofAmounts = new Map(measures.map((measure) => [measure, new Elimination(width)]));
  for (const { cell, owner } of said) {
    const open = openColumns(cell, zero);
    if (open.length === 0) continue;
    if (ofPeople.judge(open) !== 'known') {
      ofPeople.publish(open);
      writer.sum(columnsIn(people, cell), cell.count, cell.count, owner);
    }
    for (const [measure, places] of amounts) {
      const sum = cell.sums.get(measure);
      const elimination = ofAmounts.get(measure)!;
      if (sum === undefined || elimination.judge(open) === 'known') continue;
      elimination.publish(open);
      writer.sum(columnsIn(places, cell), sum, sum, owner);
    }
  }
  for (const cell of cells) {
    if (published.has(cell.id) || mayHideZero(system, cell)) continue;
    writer.sum(columnsIn(people, cell), 1, Infinity);
  }
  for (const cell of known) {
    const list = columnsIn(people, cell);
    if (list.length > 0) writer.sum(list, -Infinity, cell.count);
  }
  const { columns, rows, owners } = writer;
  return { columns, rows, owners, people, amounts };
}

/** A requirement, with the inner cells that it is about. */
export interface Required extends Requirement {
  cell: Pick<Cell, 'columns'>;
  /** The measure whose sum it is; null where it counts people. */
  measure: string | null;
  /** The small inner cell that it is; null where it is a sum of more. */
  column: number | null;
}
