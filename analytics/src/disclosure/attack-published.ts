import { attackModel, type AttackModel, columnsIn, type Required } from './attack-model.ts';
import { Attacker } from './bounds.ts';
import type { LinearSolver, OpenModel } from './linear-solver.ts';
import type { LinearSystem } from './linear-system.ts';
import type { PrimaryReason } from './primary-cells.ts';
import { requirementsOfAmounts, requirementsOfPeople } from './requirements.ts';

export interface AttackOnRelease {
  /** What an attacker finds out, with the published cells that tell him. */
  found: { name: string; columns: Int32Array; interval: [number, number]; by: string[] }[];
  /** Tables that fit what is published, for each protected cell one that gives it enough. */
  witnesses: Float64Array[];
  /** For each small inner cell what some table gives it: the floor, or all that is known of it anyhow. */
  needs: { column: number; atLeast: number }[];
}

/** A table over all inner cells: the people in each, and where a measure is attacked their sums. */
export interface Table {
  people: Float64Array;
  amounts: Float64Array | null;
}

interface Question {
  system: LinearSystem;
  published: ReadonlySet<string>;
  primary: ReadonlyMap<string, PrimaryReason>;
  solver: LinearSolver;
  /** Tables of earlier attacks, by measure: one that still fits need not be found again. */
  tables: Map<string | null, Table[]>;
  /** One finding is enough: the pattern is not for keeping. With the names of what is most likely found. */
  briefly?: { suspects: readonly string[] };
}

/** How far a sum ranges for who knows the head counts alone. */
class KnownAlone {
  readonly #model: AttackModel;
  readonly #open: OpenModel;
  readonly #amounts: boolean;

  constructor({ system, solver }: Question, measure: string | null) {
    this.#model = attackModel({ system, published: new Set(), measure, knownAlone: true });
    this.#open = solver.open(this.#model);
    this.#amounts = measure !== null;
  }

  range({ cell }: Required): [number, number] {
    const places = this.#amounts ? this.#model.amounts : this.#model.people;
    const ends = [1, -1].map((sign) => {
      const cost = new Float64Array(this.#model.columns.length);
      for (const column of columnsIn(places, cell)) cost[column] = sign;
      const optimum = this.#open.maximise(cost);
      return optimum.kind === 'optimal' ? sign * optimum.value : sign * Infinity;
    });
    return [ends[1]!, ends[0]!];
  }

  close(): void {
    this.#open.close();
  }
}

/** Does it stay open as far as it is without any release? */
function isAsOpenAsEver(
  { atLeast, atMost, width }: Required,
  [low, high]: readonly [number, number],
  [lowest, highest]: readonly [number, number],
  hasLowerBound: number,
): boolean {
  const least = Math.max(lowest, hasLowerBound);
  const slack = 1e-6;
  return (
    (atLeast === undefined || high >= Math.min(atLeast, highest) - slack) &&
    (atMost === undefined || low <= Math.max(atMost, least) + slack) &&
    (width === undefined || high - low >= Math.min(width, highest - least) - slack)
  );
}

const spread = (values: Float64Array, places: Int32Array): Float64Array =>
  Float64Array.from(places, (place) => (place < 0 ? 0 : values[place]!));

const tableOf = (
  values: Float64Array,
  { people, amounts }: AttackModel,
  measure: string | null,
): Table => ({
  people: spread(values, people),
  amounts: measure === null ? null : spread(values, amounts),
});

function columnsFrom(table: Table, { columns, people, amounts }: AttackModel): Float64Array {
  const values = new Float64Array(columns.length);
  for (const [column, place] of people.entries())
    if (place >= 0) values[place] = table.people[column]!;
  for (const [column, place] of amounts.entries()) {
    if (place >= 0) values[place] = table.amounts?.[column] ?? 0;
  }
  return values;
}

/** Enough to start from; the newest fit best. */
const kept = 400;

/**
 * Tables of sums over tables of people that are known to fit: far smaller programmes than people and sums together, and
 * nearly always enough.
 */
function exploreAmounts(
  question: Question,
  model: AttackModel,
  required: readonly Required[],
  measure: string,
): Table[] {
  const { system, solver } = question;
  const { min, max } = system.problem.measures.get(measure)!;
  const ofAmounts = model.rows.filter(
    ({ columns }) => model.columns[columns[0]!]?.whole === false && columns.length > 0,
  );
  const rowsOfSums = ofAmounts.filter(
    ({ values, lower, upper }) => lower === upper && values[0] === 1,
  );
  const offset = model.people.reduce((count, place) => count + (place >= 0 ? 1 : 0), 0);
  const shifted = (columns: ArrayLike<number>): number[] =>
    Array.from(columns, (place) => place - offset);
  const low = new Map(required.map(({ name, truth }) => [name, truth]));
  const high = new Map(low);
  const found: Table[] = [];
  for (const { people } of question.tables.get(null) ?? []) {
    const lacking = required.filter(
      ({ name, width = 0 }) => high.get(name)! - low.get(name)! < width,
    );
    if (lacking.length === 0) break;
    const places = [...model.amounts.keys()].filter((column) => model.amounts[column]! >= 0);
    const columns = places.map((column) => ({
      ...{ lower: min * people[column]!, upper: max * people[column]!, whole: false },
    }));
    const rows = rowsOfSums.map((row) => ({ ...row, columns: shifted(row.columns) }));
    const asked = lacking.map((one) => ({ ...one, columns: shifted(one.columns) }));
    const attacker = new Attacker({ columns, rows }, asked, solver);
    attacker.explore(2);
    for (const values of attacker.fresh) {
      const amounts = new Float64Array(system.width);
      for (const [n, column] of places.entries()) amounts[column] = values[n]!;
      found.push({ people, amounts });
      for (const { name, cell } of lacking) {
        const sum = cell.columns.reduce((all, column) => all + amounts[column]!, 0);
        low.set(name, Math.min(low.get(name)!, sum));
        high.set(name, Math.max(high.get(name)!, sum));
      }
    }
    attacker.close();
  }
  return found;
}

function attackOne(question: Question, measure: string | null): AttackOnRelease {
  const { system, published, solver } = question;
  const model = attackModel({ system, published, measure });
  const asked = { ...question, model };
  const required =
    measure === null ? requirementsOfPeople(asked) : requirementsOfAmounts(asked, measure);
  const tables = [...(question.tables.get(measure) ?? [])];
  const inModel = (list: readonly Table[]) => list.map((table) => columnsFrom(table, model));
  const attacker = new Attacker(model, required, solver, inModel(tables));
  let alone: KnownAlone | null = null;
  try {
    const { briefly } = question;
    attacker.thorough = briefly === undefined;
    const isEnough = () => briefly !== undefined && system.known.length === 0;
    const early = isEnough() ? attacker.firstFailure(briefly?.suspects ?? []) : null;
    if (!early && measure !== null) {
      const explored = exploreAmounts(question, model, required, measure);
      tables.push(...explored);
      attacker.consider(inModel(explored));
    }
    const { failed, witnesses } = early
      ? { failed: [early], witnesses: [] }
      : attacker.run(isEnough);
    // A withheld cell is known to hold somebody, whatever else is published.
    const least = !system.problem.protectZeros && measure === null ? 1 : -Infinity;
    const excused = new Map<string, number>();
    const found = failed.flatMap(({ requirement, low, high, binding }) => {
      const one = requirement as Required;
      if (system.known.length > 0) {
        alone ??= new KnownAlone(question, measure);
        if (isAsOpenAsEver(one, [low, high], alone.range(one), least)) {
          excused.set(one.name, high);
          return [];
        }
      }
      const by = binding.flatMap((row) => model.owners[row] ?? []);
      const interval: [number, number] = [low, high];
      return [{ name: one.name, columns: one.cell.columns, interval, by: [...new Set(by)] }];
    });
    const needs = required.flatMap(({ cell, name, atLeast, truth }) =>
      measure === null && atLeast !== undefined && cell.columns.length === 1
        ? [{ column: cell.columns[0]!, atLeast: Math.max(truth, excused.get(name) ?? atLeast) }]
        : [],
    );
    const fresh = attacker.fresh.map((values) => tableOf(values, model, measure));
    question.tables.set(measure, [...tables, ...fresh].slice(-kept));
    return { found, witnesses: witnesses.map((values) => spread(values, model.people)), needs };
  } finally {
    attacker.close();
    (alone as KnownAlone | null)?.close();
  }
}

/**
 * The first attacker: everything published as a linear programme, for people and for the sums of each measure. What it
 * finds must be withheld better.
 */
export function attackPublished(question: Question): AttackOnRelease {
  const ofPeople = attackOne(question, null);
  // What tells of people is withheld first: sums are attacked in a pattern that tells nothing of people.
  if (ofPeople.found.length > 0) return ofPeople;
  const found = [...ofPeople.found];
  for (const measure of question.system.problem.measures.keys()) {
    const hasSums = question.system.cells.some(({ sums }) => sums.has(measure));
    if (hasSums) found.push(...attackOne(question, measure).found);
  }
  return { ...ofPeople, found };
}
