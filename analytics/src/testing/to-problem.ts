import { parseProblem } from '../disclosure/parse-problem.ts';
import type { DisclosureProblem } from '../disclosure/problem.ts';

/** Parses the input of a test. Throws when it is invalid. */
export function toProblem(input: unknown): DisclosureProblem {
  const parsed = parseProblem(input);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.errors));
  return parsed.problem;
}
