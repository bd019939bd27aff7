/**
 * The data of every chart: figures about people come from a release, figures about content from a
 * comparison of municipalities. A browser may load it: it imports no package and no disclosure
 * control.
 */
export type { ContentComparison, MunicipalityContent } from './content-comparison.ts';
export {
  buildCoverageHeatMap,
  type CoverageCell,
  type CoverageHeatMap,
} from './coverage-heat-map.ts';
export type { CoverageStep, CoverageStepRange } from './coverage-steps.ts';
export type { DisplayedFigure } from './displayed-figure.ts';
export {
  buildDistribution,
  type Distribution,
  type DistributionPart,
  type DistributionRow,
  type DistributionSpec,
} from './distribution.ts';
export { buildDotPlot, type DotPlot, type DotPlotSpec, type PeerBand } from './dot-plot.ts';
export {
  type CellKey,
  createFigureReader,
  type Figure,
  type ReleasedCells,
} from './figure-reader.ts';
export { buildFunnel, type Funnel, type FunnelSpec } from './funnel.ts';
export { buildHeatMap, type HeatMap, type HeatMapCell, type HeatMapSpec } from './heat-map.ts';
export {
  buildLineChart,
  type CampaignMoment,
  type LineChart,
  type LineChartSpec,
} from './line-chart.ts';
export {
  buildMaterialGaps,
  type MaterialGaps,
  type MaterialGapsRow,
  type MunicipalityMaterialGaps,
} from './material-gaps.ts';
export {
  buildModuleOrigins,
  type ModuleOrigin,
  type ModuleOriginPart,
  type ModuleOrigins,
} from './module-origins.ts';
export { buildNewsPerWeek, type NewsBar, type NewsPerWeek } from './news-per-week.ts';
export { buildSlopeChart, type SlopeChart, type SlopeChartSpec } from './slope-chart.ts';
