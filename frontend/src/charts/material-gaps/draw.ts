import { scaleBand } from 'd3-scale';
import type { Figures } from '../figures.ts';
import { wrapLabel } from '../wrap-label.ts';
import { createRadiusScale } from './scale.ts';

export interface GapsChart {
  width: number;
  height: number;
  cell: number;
  columns: { x: number; key: string }[];
  rows: { y: number; lines: string[]; cells: { x: number; materials: number; radius: number }[] }[];
}

const LABEL_WIDTH = 146;
const CELL_SIZE = 40;
export const HEAD_HEIGHT = 22;

/**
 * Computes the positions of a matrix of persona by phase, with a circle where there are materials.
 */
export function drawGaps(
  { personas, phases }: Pick<Figures, 'personas' | 'phases'>,
  matrix: readonly number[][],
  maxMaterials: number,
): GapsChart {
  const width = LABEL_WIDTH + phases.length * CELL_SIZE;
  const height = HEAD_HEIGHT + personas.length * CELL_SIZE;
  const x = scaleBand(
    phases.map(({ key }) => key),
    [LABEL_WIDTH, width],
  )
    .paddingInner(0.06)
    .round(true);
  const y = scaleBand(
    personas.map(({ id }) => id),
    [HEAD_HEIGHT, height],
  )
    .paddingInner(0.06)
    .round(true);
  const radius = createRadiusScale(maxMaterials, x.bandwidth() / 2 - 1);
  const columns = phases.map(({ key }) => ({ x: x(key) ?? 0, key }));
  const rows = personas.map(({ id, title }, rowIndex) => ({
    y: y(id) ?? 0,
    lines: wrapLabel(title, 20, 2),
    cells: columns.map((column, columnIndex) => {
      const materials = matrix[rowIndex]?.[columnIndex] ?? 0;
      return {
        x: column.x,
        materials,
        radius: materials === 0 ? 0 : Math.max(9, Math.round(radius(materials))),
      };
    }),
  }));
  return { width, height, cell: x.bandwidth(), columns, rows };
}
