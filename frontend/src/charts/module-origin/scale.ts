import { scaleLinear } from 'd3-scale';
import type { MunicipalityFigures } from '../figures.ts';

/** Where the modules that are on come from; together they are all that are on. */
export interface Origins {
  library: number;
  adapted: number;
  own: number;
}

/** Untouched library modules are what is left; never below zero, whatever order the counts were taken in. */
export function originsOf(
  figures: Pick<MunicipalityFigures, 'modulesOn' | 'modulesAdapted' | 'modulesOwn'>,
): Origins {
  const { modulesOn, modulesAdapted: adapted, modulesOwn: own } = figures;
  return { library: Math.max(0, modulesOn - adapted - own), adapted, own };
}

/** Modules to a length, the same for every municipality so that bars compare. */
export function lengthScale(mostModules: number, width: number): (modules: number) => number {
  return scaleLinear([0, Math.max(1, mostModules)], [0, width]);
}
