/*
 * Measures disclosure control of a municipality's table of 621 cells: secondary suppression, the
 * first audit, the whole, and the whole with sums of a score. With the argument `country` it
 * releases 342 such tables, one after the other.
 */
import { highsSolver as solver } from '../solver/highs-solver.ts';
import { auditPublication } from '../src/disclosure/audit-publication.ts';
import { selectPublishedCells } from '../src/disclosure/secondary-suppression.ts';
import { controlDisclosure } from '../src/disclosure/control-disclosure.ts';
import { buildLinearSystem } from '../src/disclosure/linear-system.ts';
import { findPrimaryCells } from '../src/disclosure/primary-suppression.ts';
import { createRelease } from '../src/release/release.ts';
import { toProblem } from '../src/testing/to-problem.ts';
import { createRandomTable, createRandomTableWithSums } from './random-table.ts';

const size = { teams: 60, departments: 8, functions: 8, mean: 11 };
const tables = 12;
const tablesOfSums = 3;
const municipalities = 342;

/** Measures processor time in seconds, because other programs may use the machine. */
function measureSeconds<T>(work: () => T): [number, T] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}

function printLine(label: string, values: number[], aim: string): void {
  const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  console.log(
    `${label}: median ${median.toFixed(2)} s, most ${Math.max(...values).toFixed(2)} s (${aim})`,
  );
}

const formatMemory = (): string => `${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB`;
const listSeeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function benchSteps(): void {
  const times = { suppression: [] as number[], audit: [] as number[], whole: [] as number[] };
  let cells = 0;
  let withheld = 0;
  for (const seed of listSeeds(tables)) {
    const problem = toProblem(createRandomTable(size, seed));
    const system = buildLinearSystem(problem);
    const primaryReasons = findPrimaryCells(system);
    const [suppression, selected] = measureSeconds(() =>
      selectPublishedCells(system, new Set(primaryReasons.keys())),
    );
    const publishedIds = new Set(selected);
    const [audit] = measureSeconds(() =>
      auditPublication({
        system,
        publishedIds,
        primaryReasons,
        solver,
        witnessCache: { peopleTables: [], amountTables: [] },
      }),
    );
    const [whole, disclosure] = measureSeconds(() => controlDisclosure(problem, { solver }));
    if (disclosure.kind === 'unsafe') throw new Error(disclosure.reason);
    times.suppression.push(suppression);
    times.audit.push(audit);
    times.whole.push(whole);
    cells += system.cells.length;
    withheld += system.cells.length - disclosure.publishedIds.size;
  }
  const timesWithSums = listSeeds(tablesOfSums).map((seed) => {
    const problem = toProblem(createRandomTableWithSums(size, seed));
    const [whole, disclosure] = measureSeconds(() => controlDisclosure(problem, { solver }));
    if (disclosure.kind === 'unsafe') throw new Error(disclosure.reason);
    return whole;
  });
  console.log(`${String(tables)} tables of 621 cells, seconds of one processor`);
  printLine('secondary suppression', times.suppression, 'aim 0.3 s');
  printLine('first audit', times.audit, 'no aim');
  printLine('whole', times.whole, 'aim 2 s');
  printLine(`whole with sums, ${String(tablesOfSums)} tables`, timesWithSums, 'no aim');
  console.log(
    `withheld: ${((100 * withheld) / cells).toFixed(1)} % of the cells; memory ${formatMemory()}`,
  );
}

function benchCountry(): void {
  const times = listSeeds(municipalities).map((seed) => {
    const problem = toProblem(createRandomTable(size, seed));
    const [whole, result] = measureSeconds(() =>
      createRelease(problem, {
        id: String(seed),
        createdAt: '2026-01-01T00:00:00Z',
        solver,
        key: new Uint8Array(32),
      }),
    );
    if (result.kind === 'rejected') throw new Error(result.reason);
    if (process.stderr.isTTY)
      process.stderr.write(`\r${String(seed)} of ${String(municipalities)}`);
    return whole;
  });
  const total = times.reduce((sum, time) => sum + time, 0);
  printLine(
    `${String(municipalities)} releases of 621 cells, with their audit records`,
    times,
    'no aim',
  );
  console.log(
    `together ${total.toFixed(0)} s of one processor; memory ${formatMemory()} (aim 2048 MiB)`,
  );
}

if (process.argv.includes('country')) benchCountry();
else benchSteps();
