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

interface Question {
  system: LinearSystem;
  published: ReadonlySet<string>;
  primary: ReadonlyMap<string, PrimaryReason>;
  solver: LinearSolver;
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

/** A table over all inner cells, those that are known to be empty among them. */
const inFull = (witness: Float64Array, { people }: AttackModel): Float64Array =>
  Float64Array.from(people, (place) => (place < 0 ? 0 : witness[place]!));

function attackOne(question: Question, measure: string | null): AttackOnRelease {
  const { system, published, solver } = question;
  const model = attackModel({ system, published, measure });
  const asked = { ...question, model };
  const required =
    measure === null ? requirementsOfPeople(asked) : requirementsOfAmounts(asked, measure);
  const attacker = new Attacker(model, required, solver);
  let alone: KnownAlone | null = null;
  try {
    const { failed, witnesses } = attacker.run();
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
    const tables = measure === null ? witnesses.map((witness) => inFull(witness, model)) : [];
    return { found, witnesses: tables, needs };
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
  const found = [...ofPeople.found];
  for (const measure of question.system.problem.measures.keys()) {
    const hasSums = question.system.cells.some(({ sums }) => sums.has(measure));
    if (hasSums) found.push(...attackOne(question, measure).found);
  }
  return { ...ofPeople, found };
}
