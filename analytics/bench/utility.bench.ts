// What our pattern gives up beyond the smallest that passes the same attack: found by an integer programme that learns
// from each attack that succeeds which cells may not all be published.
import { highsSolver as solver } from '../cli/highs-solver.ts';
import { attackPublished, type TableCache } from '../src/disclosure/attack-published.ts';
import { controlDisclosure } from '../src/disclosure/control-disclosure.ts';
import { linearSystem } from '../src/disclosure/linear-system.ts';
import type { LinearRow } from '../src/disclosure/linear-solver.ts';
import { primaryCells } from '../src/disclosure/primary-cells.ts';
import type { DisclosureProblem } from '../src/disclosure/problem.ts';
import { seededRandom } from '../src/scoring/seeded-random.ts';
import { problemOf } from '../src/testing/problem-of.ts';
import { randomTable } from './random-table.ts';

const tables = 50;

function tableOf(seed: number): DisclosureProblem {
  const random = seededRandom(seed);
  // (teams + departments + 1) × (functions + 1) cells: 20 to 40.
  const functions = 2 + Math.floor(random() * 3);
  const rows = Math.floor(20 / (functions + 1)) + 1 + Math.floor(random() * 3);
  const departments = rows > 6 ? 2 : 1;
  const teams = Math.max(departments, rows - departments - 1);
  return problemOf(randomTable({ teams, departments, functions, mean: 20 }, seed));
}

/** The least number of cells that must be withheld so that the first attacker finds nothing. */
function leastWithheld(problem: DisclosureProblem): number {
  const system = linearSystem(problem);
  const primary = primaryCells(system);
  const indexOf = new Map(system.cells.map(({ id }, index) => [id, index]));
  const cuts: LinearRow[] = [];
  const cache: TableCache = { ofPeople: [], withAmounts: [] };
  for (;;) {
    const model = solver.open({
      columns: system.cells.map(({ id, count }) => ({
        lower: primary.has(id) ? 1 : 0,
        upper: count === 0 ? 0 : 1,
        whole: true,
      })),
      rows: cuts,
    });
    const optimum = model.maximise(new Float64Array(system.cells.length).fill(-1), { whole: true });
    model.close();
    if (optimum.kind !== 'optimal') throw new Error('No pattern is safe.');
    const published = new Set(
      system.cells
        .filter((_, index) => Math.round(optimum.columns[index] ?? 0) === 0)
        .map(({ id }) => id),
    );
    const { found } = attackPublished({ system, published, primary, solver, tables: cache });
    if (found.length === 0) return system.cells.length - published.size;
    for (const { by } of found) {
      const columns = by
        .map((id) => indexOf.get(id) ?? 0)
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
  const problem = tableOf(seed);
  const outcome = controlDisclosure(problem, { solver });
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  const mine = outcome.system.cells.length - outcome.published.size;
  const best = leastWithheld(problem);
  ours += mine;
  least += best;
  cells += outcome.system.cells.length;
  if (best > 0) ratios.push(mine / best - 1);
}
const average = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
console.log(
  `${String(tables)} tables, ${String(cells)} cells: ours withholds ${String(ours)}, the least is ${String(least)}; ${(average * 100).toFixed(1)} % more on average (aim: 20 %)`,
);
