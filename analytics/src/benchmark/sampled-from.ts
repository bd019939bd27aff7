import { wholeCount } from './whole-count.ts';

/**
 * The population that n people come from.
 * @throws RangeError when it is smaller than n
 */
export function sampledFrom(n: number, population: number): number {
  if (wholeCount('population', population) < n) throw new RangeError('population: at least n');
  return population;
}
