/**
 * Which cells of tables about people may be published. Figures leave the platform only as a release
 * (`release/`).
 */
export {
  controlDisclosure,
  type DisclosureResult,
  type DisclosureStep,
  type SafeDisclosure,
} from './control-disclosure.ts';
export type { ProblemError } from './check-problem.ts';
export type { LinearModel, LinearSolver, OpenModel, SolverResult } from './linear-solver.ts';
export { parseProblem, type ParseResult } from './parse-problem.ts';
export type { DisclosureProblem } from './problem.ts';
export { computeSuppressionIntervals, type Suppression } from './suppression-intervals.ts';
