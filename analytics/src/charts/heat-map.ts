import {
  type CellKey,
  createFigureReader,
  type Figure,
  type ReleasedCells,
} from './figure-reader.ts';
import { type DisplayedFigure, sortByFigure } from './displayed-figure.ts';

interface HeatMapAxisEntry {
  readonly id: string;
  readonly key: CellKey;
}

export interface HeatMapSpec {
  readonly figure: Figure;
  readonly domain: readonly [number, number];
  /** The number of colours, at least 1. The domain is divided into as many equal steps. */
  readonly steps: number;
  readonly rows: readonly HeatMapAxisEntry[];
  readonly columns: readonly HeatMapAxisEntry[];
}

export interface HeatMapCell {
  readonly column: string;
  readonly figure: DisplayedFigure;
  /**
   * Counted from 0; `none` without a value, which is drawn with a pattern and not with a colour.
   */
  readonly step: number | 'none';
}

export interface HeatMap {
  readonly domain: readonly [number, number];
  /**
   * The row with the lowest mean of its published cells first; rows without published cells last,
   * in input order. Each row has one cell per column.
   */
  readonly rows: readonly { readonly id: string; readonly cells: readonly HeatMapCell[] }[];
  readonly columns: readonly string[];
}

/**
 * Builds a heat map of two dimensions, in colour steps that depend only on the domain of the
 * figure.
 */
export function buildHeatMap(release: ReleasedCells, spec: HeatMapSpec): HeatMap {
  const { figure, domain, steps, columns } = spec;
  const read = createFigureReader(release);
  const unsorted = spec.rows.map((row) => ({
    id: row.id,
    cells: columns.map((column): HeatMapCell => {
      const cellFigure = read({ ...row.key, ...column.key }, figure);
      const step = cellFigure.kind === 'value' ? toStep(cellFigure.value, domain, steps) : 'none';
      return { column: column.id, figure: cellFigure, step };
    }),
  }));
  return {
    domain,
    rows: sortByFigure(unsorted, ({ cells }) => computeMean(cells)),
    columns: columns.map(({ id }) => id),
  };
}

function toStep(value: number, [low, high]: readonly [number, number], steps: number): number {
  const step = Math.floor(((value - low) / (high - low)) * steps);
  return Math.min(steps - 1, Math.max(0, step));
}

function computeMean(cells: readonly HeatMapCell[]): DisplayedFigure {
  const values = cells.flatMap(({ figure }) => (figure.kind === 'value' ? [figure.value] : []));
  if (values.length === 0) return { kind: 'none' };
  return { kind: 'value', value: values.reduce((sum, value) => sum + value, 0) / values.length };
}
