import type { CoverageCell, CoverageHeatMap } from '@digivaardig/analytics/charts';
import { scaleBand } from 'd3-scale';
import { wrapLabel } from '../wrap-label.ts';

export interface HeatMapDrawing {
  width: number;
  headHeight: number;
  bodyHeight: number;
  cell: { width: number; height: number };
  columns: { x: number; lines: string[] }[];
  rows: { y: number; lines: string[]; cells: { x: number; value: CoverageCell }[] }[];
}

/** With eleven themes the heat map is as wide as the page. */
const LABEL_WIDTH = 104;
const COLUMN_WIDTH = 92;
const ROW_HEIGHT = 54;
const LINE_HEIGHT = 17;

/** Computes the positions of the heat map. */
export function drawHeatMap(heatMap: Pick<CoverageHeatMap, 'columns' | 'rows'>): HeatMapDrawing {
  const width = LABEL_WIDTH + heatMap.columns.length * COLUMN_WIDTH;
  const bodyHeight = heatMap.rows.length * ROW_HEIGHT;
  const x = scaleBand(
    heatMap.columns.map(({ id }) => id),
    [LABEL_WIDTH, width],
  )
    .paddingInner(0.04)
    .round(true);
  const y = scaleBand(
    heatMap.rows.map(({ id }) => id),
    [0, bodyHeight],
  )
    .paddingInner(0.08)
    .round(true);
  const columns = heatMap.columns.map(({ id, label }) => ({
    x: x(id) ?? 0,
    lines: wrapLabel(label, 12, 3),
  }));
  return {
    width,
    headHeight: Math.max(0, ...columns.map(({ lines }) => lines.length)) * LINE_HEIGHT + 12,
    bodyHeight,
    cell: { width: x.bandwidth(), height: y.bandwidth() },
    columns,
    rows: heatMap.rows.map(({ id, label, cells }) => ({
      y: y(id) ?? 0,
      lines: wrapLabel(label, 15, 2),
      cells: cells.map((value) => ({ x: x(value.column) ?? 0, value })),
    })),
  };
}
