import type { ModuleOrigin, ModuleOriginPart } from '@digivaardig/analytics/charts';
import { scaleLinear } from 'd3-scale';

export interface ModuleOriginBar {
  origin: ModuleOrigin;
  x: number;
  width: number;
}

/**
 * Computes the stacked bars of one municipality; an origin without modules has no bar. All
 * municipalities have the same domain, so that their bars are comparable.
 */
export function drawModuleOrigins(
  parts: readonly ModuleOriginPart[],
  domain: readonly [number, number],
  width: number,
): ModuleOriginBar[] {
  const toLength = scaleLinear(domain, [0, width]);
  return parts
    .filter(({ modules }) => modules > 0)
    .map(({ origin, from, to }) => ({
      origin,
      x: toLength(from),
      width: toLength(to) - toLength(from),
    }));
}
