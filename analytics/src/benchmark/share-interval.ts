import type { EstimateResult } from './estimate.ts';
import { assertPopulation, assertCount } from './asserts.ts';
/** The 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * Computes a share with its 95 % score interval (Wilson 1927; Newcombe 1998 recommends it over
 * Wald's). When the population is given, the number of observations counts as n (N − 1) / (N − n),
 * the finite population correction of a share (Cochran, Sampling Techniques, 1977, § 3.3): a
 * complete survey has no sampling uncertainty.
 * @param hits people to whom it applies
 * @param n people observed; 0 gives `undetermined`
 * @param population the size of the population that the n people belong to, when it is known
 * @throws RangeError when hits exceed n or n exceeds the population
 */
export function computeShareInterval(hits: number, n: number, population?: number): EstimateResult {
  assertCount('n', n);
  if (assertCount('hits', hits) > n) throw new RangeError('hits: at most n');
  if (n === 0) return { kind: 'undetermined' };
  const value = hits / n;
  const size =
    population === undefined ? n : computeEffectiveSize(n, assertPopulation(n, population));
  if (size === Infinity) return { kind: 'estimate', estimate: { value, low: value, high: value } };
  const squared = z * z;
  const middle = (value + squared / (2 * size)) / (1 + squared / size);
  const halfWidth =
    (z / (1 + squared / size)) *
    Math.sqrt((value * (1 - value)) / size + squared / (4 * size * size));
  // The bounds 0 and 1 are exact; rounding could put them slightly outside.
  const low = hits === 0 ? 0 : Math.max(0, middle - halfWidth);
  const high = hits === n ? 1 : Math.min(1, middle + halfWidth);
  return { kind: 'estimate', estimate: { value, low, high } };
}

const computeEffectiveSize = (n: number, population: number): number =>
  population === n ? Infinity : (n * (population - 1)) / (population - n);
