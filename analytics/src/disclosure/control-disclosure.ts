import { collectEvidence } from './audit-evidence.ts';
import { auditPublication, type AuditResult, type WitnessCache } from './audit-publication.ts';
import { auditIndependently } from './independent-audit.ts';
import type { LinearSolver } from './linear-solver.ts';
import { buildLinearSystem, type Cell, type LinearSystem } from './linear-system.ts';
import { findPrimaryCells, type PrimaryReason } from './primary-suppression.ts';
import type { DisclosureProblem } from './problem.ts';
import { PublicationGuard } from './publication-guard.ts';
import { compareByCost, selectPublishedCells } from './secondary-suppression.ts';

/** A decision, for the audit record. */
export interface DisclosureStep {
  action: 'select' | 'withhold' | 'release';
  cellId: string | null;
  reason: string;
}

/** Published cells that an attacker learns nothing protected from, with the proof. */
export interface SafeDisclosure {
  kind: 'safe';
  system: LinearSystem;
  /** The ids of the published cells. */
  publishedIds: ReadonlySet<string>;
  /** The primary cells by id, with the reason. */
  primaryReasons: ReadonlyMap<string, PrimaryReason>;
  /** Tables of people that fit all that is published. */
  witnesses: readonly Float64Array[];
  steps: readonly DisclosureStep[];
}

export type DisclosureResult =
  | SafeDisclosure
  /** No cell is left to withhold, and earlier releases or zeros still disclose something. */
  | { kind: 'unsafe'; reason: string; steps: readonly DisclosureStep[] };

interface Options {
  solver: LinearSolver;
  /** Receives a message now and then, because a large problem takes minutes. */
  onProgress?: (message: string) => void;
}

/**
 * How many earlier failures a quick check tries first. One cell often fails for the same
 * requirement as the one before.
 */
const maxSuspects = 8;

/** What an audit found in a set of published cells. */
interface DisclosureFinding {
  /** The requirement that fails; null for a finding of the independent audit. */
  name: string | null;
  reason: string;
  innerCells: Int32Array | null;
  cellIds: readonly string[];
}

class DisclosureController {
  readonly #system: LinearSystem;
  readonly #primaryReasons: ReadonlyMap<string, PrimaryReason>;
  readonly #options: Options;
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #witnessCache: WitnessCache = { peopleTables: [], amountTables: [] };
  /**
   * The requirement for which each cell was withheld: it is the first suspect when the cell is
   * released again.
   */
  readonly #suspects = new Map<string, string>();
  readonly #steps: DisclosureStep[] = [];

  constructor(problem: DisclosureProblem, options: Options) {
    this.#system = buildLinearSystem(problem);
    this.#primaryReasons = findPrimaryCells(this.#system);
    this.#options = options;
    this.#cells = new Map(this.#system.cells.map((cell) => [cell.id, cell]));
  }

  /** Audits a set of published cells with both audits. It is safe when there are no findings. */
  #audit(
    publishedIds: ReadonlySet<string>,
    quickCheck?: { suspects: readonly string[] },
  ): { findings: DisclosureFinding[]; result: AuditResult } {
    const result = auditPublication({
      system: this.#system,
      publishedIds,
      primaryReasons: this.#primaryReasons,
      solver: this.#options.solver,
      witnessCache: this.#witnessCache,
      ...(quickCheck ? { quickCheck } : {}),
    });
    const findings = result.findings.map(
      ({ name, innerCells, interval, cellIds }): DisclosureFinding => ({
        name,
        reason: `${name} lies between ${String(interval[0])} and ${String(interval[1])}`,
        innerCells,
        cellIds,
      }),
    );
    this.#options.onProgress?.(`the audit has ${String(findings.length)} findings`);
    if (findings.length > 0) return { findings, result };
    const evidence = collectEvidence(this.#system, publishedIds, result);
    for (const { kind, size, cellIds } of auditIndependently(evidence)) {
      const reason = `${kind}: a group of ${String(size)}`;
      findings.push({ name: null, reason, innerCells: null, cellIds });
    }
    return { findings, result };
  }

  /**
   * Returns the cheapest cell whose withholding may help: one that discloses, or else one that
   * overlaps.
   */
  #findCheapestCell(
    { cellIds, innerCells }: DisclosureFinding,
    publishedIds: ReadonlySet<string>,
  ): Cell | undefined {
    const canWithhold = (cell: Cell | undefined): cell is Cell =>
      cell !== undefined &&
      publishedIds.has(cell.id) &&
      (cell.count > 0 || this.#system.problem.protectZeros);
    const disclosingCells = cellIds.map((id) => this.#cells.get(id)).filter(canWithhold);
    if (disclosingCells.length > 0 || innerCells === null) {
      return disclosingCells.sort(compareByCost).at(-1);
    }
    const protectedInnerCells = new Set(innerCells);
    return this.#system.cells
      .filter(canWithhold)
      .filter((cell) => cell.innerCells.some((innerCell) => protectedInnerCells.has(innerCell)))
      .sort(compareByCost)
      .at(-1);
  }

  run(): DisclosureResult {
    const { cells } = this.#system;
    const selected = selectPublishedCells(this.#system, new Set(this.#primaryReasons.keys()));
    const publishedIds = new Set(selected);
    this.#steps.push({
      action: 'select',
      cellId: null,
      reason: `${String(selected.length)} of ${String(cells.length)} cells`,
    });
    let witnesses: readonly Float64Array[] = [];
    for (;;) {
      this.#options.onProgress?.(
        `auditing ${String(publishedIds.size)} of ${String(cells.length)} cells`,
      );
      const { findings, result } = this.#audit(publishedIds);
      if (findings.length === 0) {
        witnesses = result.witnesses;
        break;
      }
      if (!this.#withholdFor(findings, publishedIds)) {
        return { kind: 'unsafe', reason: findings[0]!.reason, steps: this.#steps };
      }
    }
    witnesses = this.#releaseUnneeded(publishedIds) ?? witnesses;
    return {
      kind: 'safe',
      system: this.#system,
      publishedIds,
      primaryReasons: this.#primaryReasons,
      witnesses,
      steps: this.#steps,
    };
  }

  /** Withholds a cell for each finding that still holds. Returns whether it withheld any. */
  #withholdFor(findings: readonly DisclosureFinding[], publishedIds: Set<string>): boolean {
    let hasWithheld = false;
    for (const finding of findings) {
      const { cellIds } = finding;
      if (cellIds.length > 0 && !cellIds.every((id) => publishedIds.has(id))) continue;
      const cell = this.#findCheapestCell(finding, publishedIds);
      if (!cell) continue;
      publishedIds.delete(cell.id);
      if (finding.name !== null) this.#suspects.set(cell.id, finding.name);
      this.#steps.push({ action: 'withhold', cellId: cell.id, reason: finding.reason });
      hasWithheld = true;
    }
    return hasWithheld;
  }

  /**
   * Tries to release each secondary cell again, most expensive first, because withholding others
   * may have made it needless.
   * @returns the witnesses of the last safe set, or null when nothing was released
   */
  #releaseUnneeded(publishedIds: Set<string>): readonly Float64Array[] | null {
    const { cells } = this.#system;
    if (!this.#steps.some(({ action }) => action === 'withhold')) return null;
    let witnesses: readonly Float64Array[] | null = null;
    const primaryIds = new Set(this.#primaryReasons.keys());
    let recentSuspects: string[] = [];
    const secondaryCells = cells
      .filter(({ id }) => !publishedIds.has(id) && !this.#primaryReasons.has(id))
      .sort(compareByCost);
    for (const [n, cell] of secondaryCells.entries()) {
      const guard = new PublicationGuard(this.#system, primaryIds);
      for (const other of cells) if (publishedIds.has(other.id)) guard.publish(other);
      if (!guard.canPublish(cell)) continue;
      this.#options.onProgress?.(
        `trying to release ${String(n + 1)} of ${String(secondaryCells.length)} cells again`,
      );
      publishedIds.add(cell.id);
      const suspect = this.#suspects.get(cell.id);
      const suspects =
        suspect === undefined
          ? recentSuspects
          : [suspect, ...recentSuspects.filter((name) => name !== suspect)];
      const { findings, result } = this.#audit(publishedIds, { suspects });
      const [finding] = findings;
      if (finding) {
        publishedIds.delete(cell.id);
        const { name } = finding;
        if (name !== null) {
          recentSuspects = [name, ...recentSuspects.filter((other) => other !== name)].slice(
            0,
            maxSuspects,
          );
        }
      } else {
        witnesses = result.witnesses;
        this.#steps.push({ action: 'release', cellId: cell.id, reason: 'all stays safe' });
      }
    }
    return witnesses;
  }
}

/**
 * Decides which cells of a release may be published, so that no attacker can tell that a group is
 * below the floor. It applies primary and secondary suppression. Then an audit by linear
 * programming and an independent audit must find nothing.
 */
export function controlDisclosure(problem: DisclosureProblem, options: Options): DisclosureResult {
  return new DisclosureController(problem, options).run();
}
