import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../solver/highs-solver.ts';
import { easySdcTable } from '../testing/easy-sdc-table.ts';
import { gaussSuppression } from '../testing/gauss-suppression.ts';
import { hasPattern, type PublishedTable } from '../testing/published-table.ts';
import { sdcTable } from '../testing/sdc-table.ts';
import { tauArgus } from '../testing/tau-argus.ts';
import { zerosAndOnes } from '../testing/zeros-and-ones.ts';
import { toProblem } from '../testing/to-problem.ts';
import { auditPublication } from './audit-publication.ts';
import { controlDisclosure } from './control-disclosure.ts';
import { buildLinearSystem, type Cell } from './linear-system.ts';
import { findPrimaryCells } from './primary-suppression.ts';

const tables = [...gaussSuppression, ...easySdcTable, ...zerosAndOnes, ...sdcTable, ...tauArgus];

const getName = ({ key }: Cell): string => [...key.values()].join(' ');

const prepare = ({ input }: PublishedTable) => {
  const problem = toProblem(input);
  const system = buildLinearSystem(problem);
  return { problem, system, primaryReasons: findPrimaryCells(system) };
};

const countCells = (list: readonly string[] | number | null): number | null =>
  list === null || typeof list === 'number' ? list : list.length;

describe.each(tables.filter(({ primary }) => primary !== null))('$name', (table) => {
  it('gives the same primary cells, or the same number when the source tells no more', () => {
    const { system, primaryReasons } = prepare(table);
    const ours = system.cells.filter(({ id }) => primaryReasons.has(id)).map(getName);
    if (typeof table.primary === 'number') expect(ours).toHaveLength(table.primary);
    else expect(ours.sort()).toEqual(table.primary?.toSorted());
  });
});

describe.each(tables.filter(hasPattern))('$name', (table) => {
  it('gives exactly the expected findings for the published pattern of its authors', () => {
    const { system, primaryReasons } = prepare(table);
    const names = new Set(system.cells.map(getName));
    expect([...names]).toEqual(expect.arrayContaining([...table.withheld]));
    if (Array.isArray(table.primary))
      expect(table.withheld).toEqual(expect.arrayContaining(table.primary));
    const publishedCells = system.cells.filter((cell) => !table.withheld.includes(getName(cell)));
    const ids = new Set(publishedCells.map(({ id }) => id));
    const result = auditPublication({
      system,
      publishedIds: ids,
      primaryReasons,
      solver,
      witnessCache: { peopleTables: [], amountTables: [] },
    });
    const byId = new Map(system.cells.map((cell) => [cell.id, getName(cell)]));
    const findings = result.findings.flatMap(({ name, interval }) => {
      const cell = byId.get(name.replace(/^\w+ of /, ''));
      return cell === undefined ? [] : [`${cell} ${interval.join('..')}`];
    });
    if (table.disclosures !== null) expect(findings.sort()).toEqual(table.disclosures.toSorted());
    else expect(findings.length).toBeGreaterThan(0);
  });
});

describe.each(tables)('$name', (table) => {
  it('is safe in our pattern', () => {
    const { problem, system } = prepare(table);
    const outcome = controlDisclosure(problem, { solver });
    expect(outcome.kind).toBe('safe');
    if (outcome.kind === 'unsafe') return;
    const ours = system.cells.length - outcome.publishedIds.size;
    const theirs = countCells(table.withheld) ?? 'unknown';
    console.info(
      `withheld: ours ${String(ours)}, theirs ${String(theirs)}, of ${String(system.cells.length)}`,
    );
  });
});
