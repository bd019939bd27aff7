import type { DisclosureStep, SafeDisclosure } from '../disclosure/control-disclosure.ts';
import type { LinearSolver } from '../disclosure/linear-solver.ts';
import {
  computeSuppressionIntervals,
  type Suppression,
} from '../disclosure/suppression-intervals.ts';

/**
 * How a release came about, as plain data for administrators. It discloses more than the release,
 * so it must not be stored or shown with it.
 */
export interface AuditRecord {
  v: 1;
  releaseId: string;
  /** ISO 8601. */
  createdAt: string;
  solver: string;
  settings: { floor: number; protection: number; protectZeros: boolean };
  withheldCells: readonly (Suppression & { key: Readonly<Record<string, string>> })[];
  /** The decisions, in order. */
  steps: readonly DisclosureStep[];
  /** The description of each inner cell. */
  innerCells: readonly string[];
  /** Tables of people, by inner cell, that fit all that is published. */
  witnesses: readonly (readonly number[])[];
}

interface Options {
  releaseId: string;
  createdAt: string;
  solver: LinearSolver;
}

/** Creates the audit record of a release. */
export function createAuditRecord(
  disclosure: SafeDisclosure,
  { releaseId, createdAt, solver }: Options,
): AuditRecord {
  const { system, witnesses, steps } = disclosure;
  const { floor, protection, protectZeros } = system.problem;
  const suppressions = computeSuppressionIntervals(disclosure, solver);
  return {
    v: 1,
    releaseId,
    createdAt,
    solver: solver.name,
    settings: { floor, protection, protectZeros },
    withheldCells: system.cells.flatMap(({ id, key }) => {
      const suppression = suppressions.get(id);
      return suppression ? [{ key: Object.fromEntries(key), ...suppression }] : [];
    }),
    steps,
    innerCells: Array.from({ length: system.innerCellCount }, (_, innerCell) =>
      system.describeInnerCell(innerCell),
    ),
    witnesses: witnesses.map((table) => [...table]),
  };
}
