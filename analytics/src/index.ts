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

export { addFacts } from './benchmark/add-facts.ts';
export type { Cell, Moments } from './benchmark/cell.ts';
export type { CellFacts } from './benchmark/cell-facts.ts';
export {
  compareWithPeers,
  type MunicipalFigure,
  type PeerComparison,
  type PeerSet,
} from './benchmark/compare-with-peers.ts';
export { emptyCell } from './benchmark/empty-cell.ts';
export type { Estimate, Estimated } from './benchmark/estimate.ts';
export { foldCells, type CellEvent } from './benchmark/fold-cells.ts';
export { invertCell } from './benchmark/invert-cell.ts';
export { levelQuantile } from './benchmark/level-quantile.ts';
export { meanInterval } from './benchmark/mean-interval.ts';
export { mergeCells } from './benchmark/merge-cells.ts';
export { removeFacts } from './benchmark/remove-facts.ts';
export { shareInterval } from './benchmark/share-interval.ts';

export type { AbilityEstimate } from './scoring/ability-estimate.ts';
export type { AbilityPrior } from './scoring/ability-prior.ts';
export { estimateEap } from './scoring/estimate-eap.ts';
export { estimateWle } from './scoring/estimate-wle.ts';
export type { ItemAnswer } from './scoring/item-answer.ts';
export type { ItemParameters } from './scoring/item-parameters.ts';
export { levelOf } from './scoring/level-of.ts';
export { nextItem, type NextItemSettings, type PoolItem } from './scoring/next-item.ts';
export {
  scoreScan,
  type GroupScore,
  type ScanScores,
  type ScoredItem,
} from './scoring/score-scan.ts';
export { seededRandom, type RandomSource } from './scoring/seeded-random.ts';
export { stopReason, type StopRule } from './scoring/stop-reason.ts';
export { themesBelowMinimum } from './scoring/themes-below-minimum.ts';

export type { AdviceInput, ThemeResult } from './advice/advice-input.ts';
export type { AdviceModule } from './advice/advice-module.ts';
export type { AdviceRule } from './advice/advice-rule.ts';
export type { Advice, AdviceReason, Demand, Recommendation } from './advice/advice.ts';
export { advise } from './advice/advise.ts';

export {
  distribution,
  type Distribution,
  type DistributionPart,
  type DistributionRow,
  type DistributionSpec,
} from './shape/distribution.ts';
export { dotPlot, type DotPlot, type DotPlotSpec, type PeerBand } from './shape/dot-plot.ts';
export type { Figure } from './shape/figure.ts';
export { funnel, type Funnel, type FunnelSpec } from './shape/funnel.ts';
export { heatMap, type HeatMap, type HeatMapCell, type HeatMapSpec } from './shape/heat-map.ts';
export { lineChart, type LineChart, type LineChartSpec, type Moment } from './shape/line-chart.ts';
export type { CellKey, ReleasedCells } from './shape/released-cells.ts';
export { readFigures } from './shape/read-figures.ts';
export type { Shown } from './shape/shown.ts';
export { slopeChart, type SlopeChart, type SlopeChartSpec } from './shape/slope-chart.ts';
