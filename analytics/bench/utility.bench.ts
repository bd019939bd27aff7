// Compares the number of cells that we withhold with the least number that passes the same audit.
// An integer programme finds that number: each audit that fails adds a row that says which cells
// may not all be published.
import { highsSolver as solver } from '../solver/highs-solver.ts';
import { auditPublication, type WitnessCache } from '../src/disclosure/audit-publication.ts';
import { controlDisclosure } from '../src/disclosure/control-disclosure.ts';
import { buildLinearSystem } from '../src/disclosure/linear-system.ts';
import type { LinearRow } from '../src/disclosure/linear-solver.ts';
import { findPrimaryCells } from '../src/disclosure/primary-suppression.ts';
import type { DisclosureProblem } from '../src/disclosure/problem.ts';
import { createSeededRandom } from '../src/scoring/seeded-random.ts';
import { toProblem } from '../src/testing/to-problem.ts';
import { createRandomTable } from './random-table.ts';

const tables = 50;

function createProblem(seed: number): DisclosureProblem {
  const random = createSeededRandom(seed);
  // (teams + departments + 1) × (functions + 1) cells: 20 to 40.
  const functions = 2 + Math.floor(random() * 3);
  const rows = Math.floor(20 / (functions + 1)) + 1 + Math.floor(random() * 3);
  const departments = rows > 6 ? 2 : 1;
  const teams = Math.max(departments, rows - departments - 1);
  return toProblem(createRandomTable({ teams, departments, functions, mean: 20 }, seed));
}

/** Finds the least number of cells that must be withheld so that the first audit finds nothing. */
function findLeastWithheld(problem: DisclosureProblem): number {
  const system = buildLinearSystem(problem);
  const primaryReasons = findPrimaryCells(system);
  const cellIndex = new Map(system.cells.map(({ id }, index) => [id, index]));
  const cuts: LinearRow[] = [];
  const witnessCache: WitnessCache = { peopleTables: [], amountTables: [] };
  for (;;) {
    const model = solver.open({
      columns: system.cells.map(({ id, count }) => ({
        lower: primaryReasons.has(id) ? 1 : 0,
        upper: count === 0 ? 0 : 1,
        isInteger: true,
      })),
      rows: cuts,
    });
    const result = model.maximise(new Float64Array(system.cells.length).fill(-1), {
      integer: true,
    });
    model.close();
    if (result.kind !== 'optimal') throw new Error('No pattern is safe.');
    const publishedIds = new Set(
      system.cells
        .filter((_, index) => Math.round(result.columns[index] ?? 0) === 0)
        .map(({ id }) => id),
    );
    const { findings } = auditPublication({
      system,
      publishedIds,
      primaryReasons,
      solver,
      witnessCache,
    });
    if (findings.length === 0) return system.cells.length - publishedIds.size;
    for (const { cellIds } of findings) {
      const columns = cellIds
        .map((id) => cellIndex.get(id) ?? 0)
        .filter((index) => (system.cells[index]?.count ?? 0) > 0);
      cuts.push({ lower: 1, upper: Infinity, columns, values: columns.map(() => 1) });
    }
  }
}

let ours = 0;
let least = 0;
let cells = 0;
const ratios: number[] = [];
for (let seed = 1; seed <= tables; seed += 1) {
  const problem = createProblem(seed);
  const disclosure = controlDisclosure(problem, { solver });
  if (disclosure.kind === 'unsafe') throw new Error(disclosure.reason);
  const ourCount = disclosure.system.cells.length - disclosure.publishedIds.size;
  const leastCount = findLeastWithheld(problem);
  ours += ourCount;
  least += leastCount;
  cells += disclosure.system.cells.length;
  if (leastCount > 0) ratios.push(ourCount / leastCount - 1);
}
const average = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
console.log(
  `${String(tables)} tables, ${String(cells)} cells: ours withholds ${String(ours)}, the least is ${String(least)}; ${(average * 100).toFixed(1)} % more on average (aim: 20 %)`,
);
