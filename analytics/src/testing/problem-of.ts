import { parseProblem } from '../disclosure/parse-problem.ts';
import type { DisclosureProblem } from '../disclosure/problem.ts';

/** A problem of an input that a test wrote; throws where it is none. */
export function problemOf(input: unknown): DisclosureProblem {
  const parsed = parseProblem(input);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults));
  return parsed.problem;
}
