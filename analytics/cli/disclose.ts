import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { highsSolver as solver } from '../solver/highs-solver.ts';
import { controlDisclosure } from '../src/disclosure/control-disclosure.ts';
import { parseProblem } from '../src/disclosure/parse-problem.ts';
import type { DisclosureProblem } from '../src/disclosure/problem.ts';
import { computeSuppressionIntervals } from '../src/disclosure/suppression-intervals.ts';

const usage = 'Usage: npm run disclose -- input.json [--audit]';

/** Prints errors in the input and exits with code 2. */
function exitWithInputErrors(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

function readInput(path: string): unknown {
  try {
    // npm runs this in the root of the repository; the path is relative to the folder of the user.
    const folder = process.env['INIT_CWD'] ?? process.cwd();
    return JSON.parse(readFileSync(resolve(folder, path), 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return exitWithInputErrors([`${path}: ${reason}`]);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { audit: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return exitWithInputErrors([error instanceof Error ? error.message : String(error), usage]);
  }
}

const { values, positionals } = readArguments();
const [path, ...extraPaths] = positionals;
if (path === undefined || extraPaths.length > 0) exitWithInputErrors([usage]);

const parsed = parseProblem(readInput(path));
if (parsed.kind === 'invalid') {
  exitWithInputErrors(parsed.errors.map((error) => `${path}: ${error.path}: ${error.message}`));
}

let lastReport = 0;
const onProgress = (message: string): void => {
  if (performance.now() - lastReport < 1000) return;
  lastReport = performance.now();
  console.error(message);
};

/**
 * Runs disclosure control. When the solver throws, nothing is published and the reason is printed.
 */
function runDisclosureControl(problem: DisclosureProblem) {
  try {
    return controlDisclosure(problem, { solver, onProgress });
  } catch (error) {
    console.error(`${solver.name}: ${error instanceof Error ? error.message : String(error)}`);
    return process.exit(1);
  }
}

const disclosure = runDisclosureControl(parsed.problem);
if (disclosure.kind === 'unsafe') {
  console.error(`Nothing can be published safely: ${disclosure.reason}.`);
  process.exit(1);
}
const { system, publishedIds, steps } = disclosure;
const suppressions = values.audit
  ? computeSuppressionIntervals(disclosure, solver)
  : new Map<string, never>();
const cells = system.cells.map(({ id, key, count, sums }) => {
  const printedKey = { key: Object.fromEntries(key) };
  if (publishedIds.has(id)) {
    const amounts = sums.size > 0 ? { sums: Object.fromEntries(sums) } : {};
    return { ...printedKey, status: 'published', count, ...amounts };
  }
  return { ...printedKey, status: 'withheld', ...suppressions.get(id) };
});
const audit = values.audit ? { audit: { solver: solver.name, steps } } : {};
console.log(JSON.stringify({ cells, ...audit }, null, 1));
