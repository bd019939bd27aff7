import { scaleSqrt } from 'd3-scale';
import type { Figures, MunicipalityFigures } from '../figures.ts';

/** Materials to a circle's radius; by root, so that twice the materials is twice the area. */
export function radiusScale(most: number, largest: number): (materials: number) => number {
  return scaleSqrt([0, Math.max(1, most)], [0, largest]);
}

/** A row for each persona, a number for each phase. A pair that the snapshot lacks counts as nothing. */
export function materialMatrix(
  { personas, phases }: Pick<Figures, 'personas' | 'phases'>,
  { materials }: Pick<MunicipalityFigures, 'materials'>,
): number[][] {
  const counts = new Map(
    materials.map((cell) => [`${cell.personaId} ${cell.phaseKey}`, cell.materials]),
  );
  return personas.map(({ id }) => phases.map(({ key }) => counts.get(`${id} ${key}`) ?? 0));
}

/** How many pairs of persona and phase get nothing. */
export const countGaps = (matrix: readonly number[][]): number =>
  matrix.flat().filter((materials) => materials === 0).length;
