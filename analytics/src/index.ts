export { coverageOf, type Coverage } from './benchmark/coverage-of.ts';
export { contentFigures, type ContentInput } from './benchmark/content-figures.ts';
export { contentFiguresSchema, type ContentFigures } from './contracts/content-figures-schema.ts';
export { parseProblem } from './disclosure/parse-problem.ts';
export type { LinearSolver } from './disclosure/linear-solver.ts';
export {
  readRelease,
  type Release,
  release,
  type ReleasedCell,
  type Releasing,
  withheld,
} from './release/release.ts';
