import { scaleSqrt } from 'd3-scale';

/** A scale from materials to a radius; twice the materials give a circle of twice the area. */
export const createRadiusScale = (
  domain: readonly [number, number],
  maxRadius: number,
): ((materials: number) => number) => scaleSqrt(domain, [0, maxRadius]);
