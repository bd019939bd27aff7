import type { Control } from '../disclosure/control-disclosure.ts';
import type { LinearSolver } from '../disclosure/linear-solver.ts';
import { whyWithheld, type Withheld } from '../disclosure/why-withheld.ts';

/**
 * What an administrator may look into afterwards, as plain data. It tells more than may be published: never beside the
 * release it belongs to.
 */
export interface AuditRecord {
  v: 1;
  releaseId: string;
  /** ISO 8601. */
  madeAt: string;
  solver: string;
  settings: { floor: number; protection: number; protectZeros: boolean };
  withheld: readonly (Withheld & { key: Readonly<Record<string, string>> })[];
  /** What was decided, in order. */
  steps: Extract<Control, { kind: 'safe' }>['steps'];
  /** Tables of people that fit all that is published, with what each inner cell stands for. */
  innerCells: readonly string[];
  witnesses: readonly (readonly number[])[];
}

interface Options {
  releaseId: string;
  madeAt: string;
  solver: LinearSolver;
}

/** Writes down how a release came about. */
export function auditRecord(
  control: Extract<Control, { kind: 'safe' }>,
  { releaseId, madeAt, solver }: Options,
): AuditRecord {
  const { system, witnesses, steps } = control;
  const { floor, protection, protectZeros } = system.problem;
  const why = whyWithheld(control, solver);
  return {
    v: 1,
    releaseId,
    madeAt,
    solver: solver.name,
    settings: { floor, protection, protectZeros },
    withheld: system.cells.flatMap(({ id, key }) => {
      const one = why.get(id);
      return one ? [{ key: Object.fromEntries(key), ...one }] : [];
    }),
    steps,
    innerCells: Array.from({ length: system.width }, (_, column) => system.describe(column)),
    witnesses: witnesses.map((table) => [...table]),
  };
}
