import { buildAuditModel, listPublishedMeasures } from './audit-model.ts';
import { buildAmountRequirements, buildPeopleRequirements } from './build-requirements.ts';
import { exploreMagnitudeTables } from './explore-magnitude-tables.ts';
import { IntervalAuditor } from './interval-auditor.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { LinearSystem } from './linear-system.ts';
import type { PrimaryReason } from './primary-suppression.ts';
import { PriorKnowledge } from './prior-knowledge.ts';
import type { CellRequirement } from './requirement.ts';
import { toColumnValues, toWitnessTable, type WitnessTable } from './witness-table.ts';

/** A sum that does not stay open, and the published cells that disclose it. */
interface AuditFinding {
  name: string;
  innerCells: Int32Array;
  interval: [number, number];
  cellIds: string[];
}

export interface AuditResult {
  findings: AuditFinding[];
  /**
   * Tables of people that fit what is published: for each protected cell one that gives it enough.
   */
  witnesses: Float64Array[];
  /**
   * The value that some witness must give each small inner cell: the floor, or what prior knowledge
   * leaves open.
   */
  needs: { innerCell: number; atLeast: number }[];
}

/** Tables of earlier audits. A table that still fits need not be found again. */
export interface WitnessCache {
  peopleTables: WitnessTable[];
  amountTables: WitnessTable[];
}

interface AuditInput {
  system: LinearSystem;
  publishedIds: ReadonlySet<string>;
  primaryReasons: ReadonlyMap<string, PrimaryReason>;
  solver: LinearSolver;
  witnessCache: WitnessCache;
  /**
   * Stops at the first finding, for a pattern that is only tried. Requirements with these names are
   * audited first.
   */
  quickCheck?: { suspects: readonly string[] };
}

/** The newest tables fit best, so the oldest are dropped. */
const maxCachedTables = 400;

const toWitnessNeeds = (requirements: readonly CellRequirement[]): AuditResult['needs'] =>
  requirements.flatMap(({ innerCell, atLeast, truth }) =>
    innerCell !== null && atLeast !== undefined && atLeast > truth ? [{ innerCell, atLeast }] : [],
  );

function auditMeasures(input: AuditInput, measures: readonly string[]): AuditResult {
  const { system, publishedIds, primaryReasons, solver, quickCheck, witnessCache } = input;
  const model = buildAuditModel({ system, publishedIds, measures });
  const requirementInput = { system, model, publishedIds, primaryReasons };
  const requirements = [
    ...buildPeopleRequirements(requirementInput),
    ...measures.flatMap((measure) => buildAmountRequirements(requirementInput, measure)),
  ];
  const priorKnowledge = new PriorKnowledge({ system, primaryReasons, measures, solver });
  const auditor = new IntervalAuditor(model, requirements, {
    solver,
    searchIntegers: quickCheck === undefined,
    ...(system.knownCells.length > 0
      ? { relax: (requirement: CellRequirement) => priorKnowledge.relax(requirement) }
      : {}),
  });
  const cacheKey = measures.length === 0 ? 'peopleTables' : 'amountTables';
  try {
    auditor.addKnownWitnesses(witnessCache[cacheKey].map((table) => toColumnValues(table, model)));
    const suspectFailure = quickCheck ? auditor.findFirstFailure(quickCheck.suspects) : null;
    const exploredTables =
      !suspectFailure && measures.length > 0
        ? exploreMagnitudeTables({
            system,
            solver,
            model,
            auditor,
            peopleTables: witnessCache.peopleTables,
          })
        : [];
    const { failures, witnesses } = suspectFailure
      ? { failures: [suspectFailure], witnesses: [] }
      : auditor.run({ stopAtFirst: quickCheck !== undefined });
    const newTables = auditor.newWitnesses.map((values) => toWitnessTable(values, model));
    witnessCache[cacheKey] = [...witnessCache[cacheKey], ...exploredTables, ...newTables].slice(
      -maxCachedTables,
    );
    return {
      findings: failures.map(({ requirement, low, high, bindingRows }) => ({
        name: requirement.name,
        innerCells: requirement.cell.innerCells,
        interval: [low, high],
        cellIds: [...new Set(bindingRows.flatMap((row) => model.rowCellIds[row] ?? []))],
      })),
      witnesses: witnesses.map((values) => toWitnessTable(values, model).people),
      needs: toWitnessNeeds(auditor.requirements),
    };
  } finally {
    auditor.close();
    priorKnowledge.close();
  }
}

/**
 * Audits a set of published cells by linear programming, on people and on the sums of every measure
 * together, because sums disclose numbers of people too.
 */
export function auditPublication(input: AuditInput): AuditResult {
  const measures = listPublishedMeasures(input.system);
  // An audit of the counts alone is faster, and its findings hold with sums as well.
  const peopleResult = auditMeasures(input, []);
  if (measures.length === 0 || peopleResult.findings.length > 0) return peopleResult;
  return auditMeasures(input, measures);
}
