import { stack } from 'd3-shape';
import { createLengthScale, type Origins } from './scale.ts';

export interface OriginBar {
  origin: keyof Origins;
  x: number;
  width: number;
}

const stackOrigins = stack<Origins, keyof Origins>().keys(['library', 'adapted', 'own']);

/** Computes the stacked bars of one municipality; an origin without modules has no bar. */
export function drawOriginBars(origins: Origins, maxModules: number, width: number): OriginBar[] {
  const toLength = createLengthScale(maxModules, width);
  return stackOrigins([origins]).flatMap((series) => {
    const [from, to] = series[0] ?? [0, 0];
    if (to === from) return [];
    return [{ origin: series.key, x: toLength(from), width: toLength(to) - toLength(from) }];
  });
}
