import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { controlDisclosure } from '../src/disclosure/control-disclosure.ts';
import type { DisclosureProblem } from '../src/disclosure/problem.ts';
import { parseProblem } from '../src/disclosure/parse-problem.ts';
import { whyWithheld } from '../src/disclosure/why-withheld.ts';
import { highsSolver as solver } from './highs-solver.ts';

const usage = 'Usage: npm run disclose -- input.json [--audit]';

/** Ends with the exit code that says: what you gave me cannot be read. */
function complain(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

function readInput(path: string): unknown {
  try {
    // npm runs this in the root of the repository; the path is meant from where it was typed.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    return JSON.parse(readFileSync(resolve(from, path), 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return complain([`${path}: ${reason}`]);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { audit: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return complain([error instanceof Error ? error.message : String(error), usage]);
  }
}

const { values, positionals } = readArguments();
const [path, ...others] = positionals;
if (path === undefined || others.length > 0) complain([usage]);

const parsed = parseProblem(readInput(path));
if (parsed.kind === 'faults') {
  complain(parsed.faults.map((fault) => `${path}: ${fault.path}: ${fault.message}`));
}

let last = 0;
const onProgress = (what: string): void => {
  if (performance.now() - last < 1000) return;
  last = performance.now();
  console.error(what);
};
/** A solver that breaks has decided nothing: nothing is published, and the reason is said. */
function decide(problem: DisclosureProblem) {
  try {
    return controlDisclosure(problem, { solver, onProgress });
  } catch (error) {
    console.error(`${solver.name}: ${error instanceof Error ? error.message : String(error)}`);
    return process.exit(1);
  }
}

const control = decide(parsed.problem);
if (control.kind === 'refused') {
  console.error(`Nothing can be published safely: ${control.why}.`);
  process.exit(1);
}
const { system, published, steps } = control;
const why = values.audit ? whyWithheld(control, solver) : new Map<string, never>();
const cells = system.cells.map(({ id, key, count, sums }) => {
  const shown = { key: Object.fromEntries(key) };
  if (published.has(id)) {
    const amounts = sums.size > 0 ? { sums: Object.fromEntries(sums) } : {};
    return { ...shown, status: 'published', count, ...amounts };
  }
  return { ...shown, status: 'withheld', ...why.get(id) };
});
const audit = values.audit ? { audit: { solver: solver.name, steps } } : {};
console.log(JSON.stringify({ cells, ...audit }, null, 1));
