/*
 * A municipality's table of 621 cells: the complementary step, the first attack, the whole, and the whole with sums of a
 * score. With the word `country` 342 of them, one after the other, as they are released.
 */
import { highsSolver as solver } from '../cli/highs-solver.ts';
import { attackPublished } from '../src/disclosure/attack-published.ts';
import { choosePublished } from '../src/disclosure/choose-published.ts';
import { controlDisclosure } from '../src/disclosure/control-disclosure.ts';
import { linearSystem } from '../src/disclosure/linear-system.ts';
import { primaryCells } from '../src/disclosure/primary-cells.ts';
import { release } from '../src/release/release.ts';
import { problemOf } from '../src/testing/problem-of.ts';
import { randomTable, randomTableOfSums } from './random-table.ts';

const size = { teams: 60, departments: 8, functions: 8, mean: 11 };
const tables = 12;
const tablesOfSums = 3;
const municipalities = 342;

/** Seconds that the processor worked: these machines are shared. */
function seconds<T>(work: () => T): [number, T] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}

function line(what: string, values: number[], aim: string): void {
  const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  console.log(
    `${what}: median ${median.toFixed(2)} s, most ${Math.max(...values).toFixed(2)} s (${aim})`,
  );
}

const memory = (): string => `${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB`;
const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function benchSteps(): void {
  const taken = { step: [] as number[], attack: [] as number[], whole: [] as number[] };
  let cells = 0;
  let withheld = 0;
  for (const seed of seeds(tables)) {
    const problem = problemOf(randomTable(size, seed));
    const system = linearSystem(problem);
    const primary = primaryCells(system);
    const [step, chosen] = seconds(() => choosePublished(system, new Set(primary.keys())));
    const published = new Set(chosen);
    const [attack] = seconds(() =>
      attackPublished({
        system,
        published,
        primary,
        solver,
        tables: { ofPeople: [], withAmounts: [] },
      }),
    );
    const [whole, outcome] = seconds(() => controlDisclosure(problem, { solver }));
    if (outcome.kind === 'refused') throw new Error(outcome.why);
    taken.step.push(step);
    taken.attack.push(attack);
    taken.whole.push(whole);
    cells += system.cells.length;
    withheld += system.cells.length - outcome.published.size;
  }
  const ofSums = seeds(tablesOfSums).map((seed) => {
    const problem = problemOf(randomTableOfSums(size, seed));
    const [whole, outcome] = seconds(() => controlDisclosure(problem, { solver }));
    if (outcome.kind === 'refused') throw new Error(outcome.why);
    return whole;
  });
  console.log(`${String(tables)} tables of 621 cells, seconds of one processor`);
  line('complementary step', taken.step, 'aim 0.3 s');
  line('first attack', taken.attack, 'no aim');
  line('whole', taken.whole, 'aim 2 s');
  line(`whole with sums, ${String(tablesOfSums)} tables`, ofSums, 'no aim');
  console.log(
    `withheld: ${((100 * withheld) / cells).toFixed(1)} % of the cells; memory ${memory()}`,
  );
}

function benchCountry(): void {
  const taken = seeds(municipalities).map((seed) => {
    const problem = problemOf(randomTable(size, seed));
    const [whole, made] = seconds(() =>
      release(problem, { id: String(seed), madeAt: '2026-01-01T00:00:00Z', solver }),
    );
    if (made.kind === 'refused') throw new Error(made.why);
    if (process.stderr.isTTY)
      process.stderr.write(`\r${String(seed)} of ${String(municipalities)}`);
    return whole;
  });
  const total = taken.reduce((sum, one) => sum + one, 0);
  line(`${String(municipalities)} releases of 621 cells, with their records`, taken, 'no aim');
  console.log(`together ${total.toFixed(0)} s of one processor; memory ${memory()} (aim 2048 MiB)`);
}

if (process.argv.includes('country')) benchCountry();
else benchSteps();
