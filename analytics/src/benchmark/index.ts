/** Cells, the totals of groups of people, and the figures that follow from them. */
export {
  addFacts,
  type Cell,
  type CellFacts,
  emptyCell,
  invertCell,
  mergeCells,
  type Moments,
  removeFacts,
} from './cell.ts';
export {
  compareWithPeers,
  type MunicipalFigure,
  type PeerComparison,
  type PeerSet,
} from './compare-with-peers.ts';
export type { Estimate, EstimateResult } from './estimate.ts';
export { type CellEvent, foldCells } from './fold-cells.ts';
export { computeLevelQuantile } from './level-quantile.ts';
export { computeMeanInterval } from './mean-interval.ts';
export { changeScale, type Scale, scoreScale } from './scale.ts';
export { computeShareInterval } from './share-interval.ts';
