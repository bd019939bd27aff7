import { attackModel, type AttackModel, measuresSaid, type Required } from './attack-model.ts';
import { Attacker } from './bounds.ts';
import { exploreAmounts } from './explore-amounts.ts';
import { KnownAlone } from './known-alone.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { LinearSystem } from './linear-system.ts';
import type { PrimaryReason } from './primary-cells.ts';
import { requirementsOfAmounts, requirementsOfPeople } from './requirements.ts';
import { columnsFrom, type Table, tableFrom } from './table.ts';

export interface AttackOnRelease {
  /** What an attacker finds out, with the published cells that tell him. */
  found: { name: string; columns: Int32Array; interval: [number, number]; by: string[] }[];
  /** Tables of people that fit what is published, for each protected cell one that gives it enough. */
  witnesses: Float64Array[];
  /** For each small inner cell what some table gives it: the floor, or all that is known of it anyhow. */
  needs: { column: number; atLeast: number }[];
}

/** Tables of earlier attacks: one that still fits need not be found again. */
export interface TableCache {
  ofPeople: Table[];
  withAmounts: Table[];
}

interface Question {
  system: LinearSystem;
  published: ReadonlySet<string>;
  primary: ReadonlyMap<string, PrimaryReason>;
  solver: LinearSolver;
  tables: TableCache;
  /** One finding is enough: the pattern is not for keeping. With the names of what is most likely found. */
  briefly?: { suspects: readonly string[] };
}

/** Enough to start from; the newest fit best. */
const kept = 400;

const needsOf = (required: readonly Required[]): AttackOnRelease['needs'] =>
  required.flatMap(({ column, atLeast, truth }) =>
    column !== null && atLeast !== undefined && atLeast > truth ? [{ column, atLeast }] : [],
  );

function attackWith(question: Question, measures: readonly string[]): AttackOnRelease {
  const { system, published, primary, solver, briefly } = question;
  const model: AttackModel = attackModel({ system, published, measures });
  const asked = { ...question, model };
  const required = [
    ...requirementsOfPeople(asked),
    ...measures.flatMap((measure) => requirementsOfAmounts(asked, measure)),
  ];
  let alone: KnownAlone | null = null;
  const narrow = (one: Required): Required => {
    alone ??= new KnownAlone(system, primary, measures, solver);
    return alone.narrow(one);
  };
  const attacker = new Attacker(model, required, {
    solver,
    thorough: briefly === undefined,
    ...(system.known.length > 0 ? { narrow: (one) => narrow(one as Required) } : {}),
  });
  const cache = measures.length === 0 ? 'ofPeople' : 'withAmounts';
  try {
    attacker.consider(question.tables[cache].map((table) => columnsFrom(table, model)));
    const early = briefly ? attacker.firstFailure(briefly.suspects) : null;
    const explored = !early && measures.length > 0 ? exploreAmounts(question, model, attacker) : [];
    const { failed, witnesses } = early
      ? { failed: [early], witnesses: [] }
      : attacker.run(briefly !== undefined);
    const fresh = attacker.fresh.map((values) => tableFrom(values, model));
    question.tables[cache] = [...question.tables[cache], ...explored, ...fresh].slice(-kept);
    return {
      found: failed.map(({ requirement, low, high, binding }) => ({
        name: requirement.name,
        columns: (requirement as Required).cell.columns,
        interval: [low, high],
        by: [...new Set(binding.flatMap((row) => model.owners[row] ?? []))],
      })),
      witnesses: witnesses.map((values) => tableFrom(values, model).people),
      needs: needsOf(attacker.requirements as Required[]),
    };
  } finally {
    attacker.close();
    (alone as KnownAlone | null)?.close();
  }
}

/**
 * The first attacker: everything published as a linear programme, people and the sums of each measure together, since sums tell
 * of people too. What it finds must be withheld better.
 */
export function attackPublished(question: Question): AttackOnRelease {
  const measures = measuresSaid(question.system);
  const ofPeople = attackWith(question, []);
  // What counts alone tell is found sooner without the sums.
  if (measures.length === 0 || ofPeople.found.length > 0) return ofPeople;
  return attackWith(question, measures);
}
