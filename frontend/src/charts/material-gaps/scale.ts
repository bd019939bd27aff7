import { scaleSqrt } from 'd3-scale';
import type { Figures, MunicipalityFigures } from '../figures.ts';

/** A scale from materials to a radius; twice the materials give a circle of twice the area. */
export function createRadiusScale(
  maxMaterials: number,
  maxRadius: number,
): (materials: number) => number {
  return scaleSqrt([0, Math.max(1, maxMaterials)], [0, maxRadius]);
}

/** Counts materials in a row for each persona and a column for each phase; a missing pair is 0. */
export function toMaterialMatrix(
  { personas, phases }: Pick<Figures, 'personas' | 'phases'>,
  { materials }: Pick<MunicipalityFigures, 'materials'>,
): number[][] {
  const counts = new Map(
    materials.map((cell) => [`${cell.personaId} ${cell.phaseKey}`, cell.materials]),
  );
  return personas.map(({ id }) => phases.map(({ key }) => counts.get(`${id} ${key}`) ?? 0));
}

/** The number of pairs of persona and phase without materials. */
export const countGaps = (matrix: readonly number[][]): number =>
  matrix.flat().filter((materials) => materials === 0).length;
