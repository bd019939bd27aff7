import { scaleBand } from 'd3-scale';
import type { Figures } from '../figures.ts';
import { wrapLabel } from '../wrap-label.ts';
import { radiusScale } from './scale.ts';

export interface GapsChart {
  width: number;
  height: number;
  cell: number;
  columns: { x: number; key: string }[];
  rows: { y: number; lines: string[]; cells: { x: number; materials: number; radius: number }[] }[];
}

const LABEL = 146;
const CELL = 40;
export const HEAD = 22;

/** A matrix of persona by phase, a circle where there is something. */
export function drawGaps(
  { personas, phases }: Pick<Figures, 'personas' | 'phases'>,
  matrix: readonly number[][],
  most: number,
): GapsChart {
  const width = LABEL + phases.length * CELL;
  const height = HEAD + personas.length * CELL;
  const x = scaleBand(
    phases.map(({ key }) => key),
    [LABEL, width],
  )
    .paddingInner(0.06)
    .round(true);
  const y = scaleBand(
    personas.map(({ id }) => id),
    [HEAD, height],
  )
    .paddingInner(0.06)
    .round(true);
  const radius = radiusScale(most, x.bandwidth() / 2 - 1);
  const columns = phases.map(({ key }) => ({ x: x(key) ?? 0, key }));
  const rows = personas.map(({ id, title }, row) => ({
    y: y(id) ?? 0,
    lines: wrapLabel(title, 20, 2),
    cells: columns.map((column, index) => {
      const materials = matrix[row]?.[index] ?? 0;
      return {
        x: column.x,
        materials,
        radius: materials === 0 ? 0 : Math.max(9, Math.round(radius(materials))),
      };
    }),
  }));
  return { width, height, cell: x.bandwidth(), columns, rows };
}
