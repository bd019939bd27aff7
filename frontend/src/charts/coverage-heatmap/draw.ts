import { scaleBand } from 'd3-scale';
import { terms } from '../../messages/terms.ts';
import type { Figures } from '../figures.ts';
import { wrapLabel } from '../wrap-label.ts';
import { createCoverageScale, type Step } from './scale.ts';

interface HeatmapCell {
  x: number;
  /** Null where the theme is off. */
  value: { step: Step; modules: number; word: string } | null;
}

export interface Heatmap {
  width: number;
  headHeight: number;
  bodyHeight: number;
  cell: { width: number; height: number };
  columns: { x: number; lines: string[] }[];
  rows: { y: number; lines: string[]; cells: HeatmapCell[] }[];
}

const LABEL_WIDTH = 120;
const COLUMN_WIDTH = 96;
const ROW_HEIGHT = 54;
const LINE_HEIGHT = 17;

/**
 * Computes the positions of a heat map with a column for each theme and a row for each
 * municipality.
 */
export function drawHeatmap({ themes, municipalities, extensiveFrom }: Figures): Heatmap {
  const width = LABEL_WIDTH + themes.length * COLUMN_WIDTH;
  const x = scaleBand(
    themes.map(({ id }) => id),
    [LABEL_WIDTH, width],
  )
    .paddingInner(0.04)
    .round(true);
  const y = scaleBand(
    municipalities.map(({ slug }) => slug),
    [0, municipalities.length * ROW_HEIGHT],
  )
    .paddingInner(0.08)
    .round(true);
  const step = createCoverageScale(extensiveFrom);
  const columns = themes.map(({ id, title }) => ({
    x: x(id) ?? 0,
    lines: wrapLabel(title, 13, 3),
  }));
  const rows = municipalities.map(({ slug, name, coverage }) => ({
    y: y(slug) ?? 0,
    lines: wrapLabel(name, 15, 2),
    cells: columns.map((column, index) => {
      const cell = coverage[index] ?? null;
      const word = cell && terms.coverage[cell.coverage].toLowerCase();
      const value = cell && word ? { step: step(cell.modules), modules: cell.modules, word } : null;
      return { x: column.x, value };
    }),
  }));
  return {
    width,
    headHeight: Math.max(0, ...columns.map(({ lines }) => lines.length)) * LINE_HEIGHT + 12,
    bodyHeight: municipalities.length * ROW_HEIGHT,
    cell: { width: x.bandwidth(), height: y.bandwidth() },
    columns,
    rows,
  };
}
