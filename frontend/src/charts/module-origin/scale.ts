import { scaleLinear } from 'd3-scale';
import type { MunicipalityFigures } from '../figures.ts';

/** The number of modules that are on, by origin. */
export interface Origins {
  library: number;
  adapted: number;
  own: number;
}

/**
 * Counts modules by origin. Unchanged library modules are the rest, which is at least 0 because the
 * counts were not taken at the same moment.
 */
export function countByOrigin(
  figures: Pick<MunicipalityFigures, 'modulesOn' | 'modulesAdapted' | 'modulesOwn'>,
): Origins {
  const { modulesOn, modulesAdapted: adapted, modulesOwn: own } = figures;
  return { library: Math.max(0, modulesOn - adapted - own), adapted, own };
}

/** A scale from modules to a length; all municipalities share it, so that bars are comparable. */
export function createLengthScale(maxModules: number, width: number): (modules: number) => number {
  return scaleLinear([0, Math.max(1, maxModules)], [0, width]);
}
