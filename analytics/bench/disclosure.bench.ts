// A municipality's table: the complementary step, the attack, and the whole; then so many of them, one after the other.
import { highsSolver as solver } from '../cli/highs-solver.ts';
import { attackPublished } from '../src/disclosure/attack-published.ts';
import { choosePublished } from '../src/disclosure/choose-published.ts';
import { controlDisclosure } from '../src/disclosure/control-disclosure.ts';
import { linearSystem } from '../src/disclosure/linear-system.ts';
import { parseProblem } from '../src/disclosure/parse-problem.ts';
import { primaryCells } from '../src/disclosure/primary-cells.ts';
import { randomTable } from './random-table.ts';

const size = { teams: 60, departments: 8, functions: 8, mean: 11 };
const country = 342;
const tried = Number(process.argv[2] ?? 12);

function problemOf(seed: number) {
  const parsed = parseProblem(randomTable(size, seed));
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults));
  return parsed.problem;
}

/** Seconds that the processor worked: these machines are shared. */
function seconds<T>(work: () => T): [number, T] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const steps: number[] = [];
const attacks: number[] = [];
const wholes: number[] = [];
const withheld: number[] = [];
for (let seed = 1; seed <= tried; seed += 1) {
  const problem = problemOf(seed);
  const system = linearSystem(problem);
  const primary = primaryCells(system);
  const small = system.cells.filter(({ id }) => primary.has(id));
  const [step, chosen] = seconds(() =>
    choosePublished({ system, withheld: new Set(primary.keys()), primary: small }),
  );
  const published = new Set(chosen);
  const [attack] = seconds(() =>
    attackPublished({ system, published, primary, solver, tables: new Map() }),
  );
  const [whole, outcome] = seconds(() => controlDisclosure(problem, { solver }));
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  steps.push(step);
  attacks.push(attack);
  wholes.push(whole);
  withheld.push(1 - outcome.published.size / system.cells.length);
}
const memory = process.memoryUsage.rss() / 2 ** 20;
const line = (what: string, values: number[], aim: string): void =>
  console.log(
    `${what}: median ${median(values).toFixed(2)} s, most ${Math.max(...values).toFixed(2)} s (${aim})`,
  );
console.log(`${String(tried)} tables of 621 cells, seconds of one processor`);
line('complementary step', steps, 'aim 0.3 s');
line('first attack', attacks, 'no aim');
line('whole', wholes, 'aim 2 s');
console.log(`withheld: median ${(median(withheld) * 100).toFixed(1)} % of the cells`);
const total = wholes.reduce((sum, one) => sum + one, 0);
console.log(
  `${String(country)} such: ${((total / tried) * country).toFixed(0)} s by these; memory after ${String(tried)}: ${memory.toFixed(0)} MiB (aim 2048 for the country)`,
);
