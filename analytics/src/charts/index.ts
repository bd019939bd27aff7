/**
 * From a release to the data of a chart. A browser may load it: it imports no zod and no disclosure
 * control.
 */
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
export { buildSlopeChart, type SlopeChart, type SlopeChartSpec } from './slope-chart.ts';
