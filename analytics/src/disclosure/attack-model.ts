import type { Requirement } from './bounds.ts';
import { Elimination } from './elimination.ts';
import type { Cell, LinearSystem } from './linear-system.ts';
import type { LinearModel, LinearRow } from './linear-solver.ts';
import { knownZeros, openColumns } from './narrow-system.ts';

/** What an attacker works with: everything published, as a linear programme. */
export interface AttackModel extends LinearModel {
  /** For each row the published cell that it comes from; null for what nobody can withhold any more. */
  owners: readonly (string | null)[];
  /** The column of a person's place in each inner cell, and of its sum; -1 where it is known to be empty. */
  people: Int32Array;
  amounts: Int32Array;
}

interface Question {
  system: LinearSystem;
  published: ReadonlySet<string>;
  /** The measure whose sums are attacked; null for people alone. */
  measure: string | null;
  /** Leaves out what is published: what is known anyhow. */
  knownAlone?: boolean;
}

/** Beyond this nobody looks: an attacker who gets here knows nothing. */
export const horizonOf = ({ counts }: LinearSystem): number =>
  counts.reduce((sum, count) => sum + count, 0) * 4 + 1000;

const ones = (length: number): number[] => Array.from({ length }, () => 1);

/** The columns of a model in which a sum of inner cells lies. */
export const columnsIn = (places: Int32Array, { columns }: Pick<Cell, 'columns'>): number[] =>
  Array.from(columns, (column) => places[column]!).filter((place) => place >= 0);

/** Lays out what an attacker knows. Rows that follow from others are left out. */
export function attackModel({
  system,
  published,
  measure,
  knownAlone = false,
}: Question): AttackModel {
  const { cells, earlier, known, problem, width } = system;
  const zero = knownAlone ? new Uint8Array(width) : knownZeros(system);
  const people = new Int32Array(width).fill(-1);
  const amounts = new Int32Array(width).fill(-1);
  const columns: { lower: number; upper: number; whole: boolean }[] = [];
  const horizon = horizonOf(system);
  for (let column = 0; column < width; column += 1) {
    if (zero[column]) continue;
    people[column] = columns.push({ lower: 0, upper: horizon, whole: true }) - 1;
  }
  const bounds = measure === null ? null : problem.measures.get(measure)!;
  const rows: LinearRow[] = [];
  const owners: (string | null)[] = [];
  const add = (row: LinearRow, owner: string | null): void => {
    rows.push(row);
    owners.push(owner);
  };
  if (bounds) {
    const { min, max } = bounds;
    for (let column = 0; column < width; column += 1) {
      const place = people[column]!;
      if (place < 0) continue;
      const amount = columns.push({ lower: -Infinity, upper: Infinity, whole: false }) - 1;
      amounts[column] = amount;
      add({ lower: 0, upper: Infinity, columns: [amount, place], values: [1, -min] }, null);
      add({ lower: -Infinity, upper: 0, columns: [amount, place], values: [1, -max] }, null);
    }
  }
  if (!knownAlone) {
    const said = [
      ...earlier.map((cell) => ({ cell, owner: null })),
      ...cells.filter(({ id }) => published.has(id)).map((cell) => ({ cell, owner: cell.id })),
    ];
    const ofPeople = new Elimination(width);
    const ofAmounts = new Elimination(width);
    for (const { cell, owner } of said) {
      const open = openColumns(cell, zero);
      if (open.length === 0) continue;
      if (ofPeople.judge(open) !== 'known') {
        ofPeople.publish(open);
        const list = columnsIn(people, cell);
        const { count } = cell;
        add({ lower: count, upper: count, columns: list, values: ones(list.length) }, owner);
      }
      const sum = measure === null ? undefined : cell.sums.get(measure);
      if (sum === undefined || ofAmounts.judge(open) === 'known') continue;
      ofAmounts.publish(open);
      const list = columnsIn(amounts, cell);
      add({ lower: sum, upper: sum, columns: list, values: ones(list.length) }, owner);
    }
    if (!problem.protectZeros) {
      for (const cell of cells) {
        if (published.has(cell.id)) continue;
        const list = columnsIn(people, cell);
        add({ lower: 1, upper: Infinity, columns: list, values: ones(list.length) }, null);
      }
    }
  }
  for (const cell of known) {
    const list = columnsIn(people, cell);
    if (list.length === 0) continue;
    add({ lower: -Infinity, upper: cell.count, columns: list, values: ones(list.length) }, null);
  }
  return { columns, rows, owners, people, amounts };
}

/** A requirement, with how it is narrowed by what is known anyhow. */
export type Required = Requirement & { cell: Pick<Cell, 'columns'> };
