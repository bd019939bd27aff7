import { stack } from 'd3-shape';
import { lengthScale, type Origins } from './scale.ts';

export interface OriginBar {
  origin: keyof Origins;
  x: number;
  width: number;
}

const inOrder = stack<Origins, keyof Origins>().keys(['library', 'adapted', 'own']);

/** One municipality's modules as bars end to end; an origin without modules has none. */
export function drawOriginBars(origins: Origins, mostModules: number, width: number): OriginBar[] {
  const length = lengthScale(mostModules, width);
  return inOrder([origins]).flatMap((series) => {
    const [from, to] = series[0] ?? [0, 0];
    if (to === from) return [];
    return [{ origin: series.key, x: length(from), width: length(to) - length(from) }];
  });
}
