import type { MaterialGaps, MunicipalityMaterialGaps } from '@digivaardig/analytics/charts';
import { scaleBand } from 'd3-scale';
import { wrapLabel } from '../wrap-label.ts';
import { createRadiusScale } from './scale.ts';

export interface MaterialGapsDrawing {
  width: number;
  height: number;
  cell: number;
  columns: { x: number; id: string }[];
  rows: { y: number; lines: string[]; cells: { x: number; materials: number; radius: number }[] }[];
}

const LABEL_WIDTH = 146;
const CELL_SIZE = 40;
export const HEAD_HEIGHT = 22;

/**
 * Computes the positions of personas by phases of one municipality, with a circle where there are
 * materials.
 */
export function drawMaterialGaps(
  { domain, columns }: Pick<MaterialGaps, 'domain' | 'columns'>,
  { rows }: Pick<MunicipalityMaterialGaps, 'rows'>,
): MaterialGapsDrawing {
  const width = LABEL_WIDTH + columns.length * CELL_SIZE;
  const height = HEAD_HEIGHT + rows.length * CELL_SIZE;
  const x = scaleBand(
    columns.map(({ id }) => id),
    [LABEL_WIDTH, width],
  )
    .paddingInner(0.06)
    .round(true);
  const y = scaleBand(
    rows.map(({ id }) => id),
    [HEAD_HEIGHT, height],
  )
    .paddingInner(0.06)
    .round(true);
  const radius = createRadiusScale(domain, x.bandwidth() / 2 - 1);
  return {
    width,
    height,
    cell: x.bandwidth(),
    columns: columns.map(({ id }) => ({ x: x(id) ?? 0, id })),
    rows: rows.map(({ id, label, cells }) => ({
      y: y(id) ?? 0,
      lines: wrapLabel(label, 20, 2),
      cells: cells.map(({ column, materials }) => ({
        x: x(column) ?? 0,
        materials,
        radius: materials === 0 ? 0 : Math.max(9, Math.round(radius(materials))),
      })),
    })),
  };
}
