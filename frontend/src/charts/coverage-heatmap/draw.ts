import { scaleBand } from 'd3-scale';
import { terms } from '../../messages/terms.ts';
import type { Figures } from '../figures.ts';
import { wrapLabel } from '../wrap-label.ts';
import { coverageScale, type Step } from './scale.ts';

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

const LABEL = 120;
const COLUMN = 96;
const ROW = 54;
const LINE = 17;

/** Positions of a heat map with a row for each municipality; rows grow downwards without end. */
export function drawHeatmap({ themes, municipalities, extensiveFrom }: Figures): Heatmap {
  const width = LABEL + themes.length * COLUMN;
  const x = scaleBand(
    themes.map(({ id }) => id),
    [LABEL, width],
  )
    .paddingInner(0.04)
    .round(true);
  const y = scaleBand(
    municipalities.map(({ slug }) => slug),
    [0, municipalities.length * ROW],
  )
    .paddingInner(0.08)
    .round(true);
  const step = coverageScale(extensiveFrom);
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
    headHeight: Math.max(0, ...columns.map(({ lines }) => lines.length)) * LINE + 12,
    bodyHeight: municipalities.length * ROW,
    cell: { width: x.bandwidth(), height: y.bandwidth() },
    columns,
    rows,
  };
}
