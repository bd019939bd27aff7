import type { Estimated } from './estimate.ts';
import { sampledFrom } from './sampled-from.ts';
import { wholeCount } from './whole-count.ts';

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * A share with its 95 % score interval (Wilson 1927; recommended over Wald's by Newcombe 1998). Where the population
 * is known the number of observations counts as n (N − 1) / (N − n), the finite population correction of a share
 * (Cochran, Sampling Techniques, 1977, § 3.3): who asked everybody has no uncertainty of sampling left.
 * @param hits people to whom it applies
 * @param n people observed; 0 gives `undetermined`
 * @param population people of whom the n are part, when known
 * @throws RangeError when the counts do not fit in each other
 */
export function shareInterval(hits: number, n: number, population?: number): Estimated {
  wholeCount('n', n);
  if (wholeCount('hits', hits) > n) throw new RangeError('hits: at most n');
  if (n === 0) return { kind: 'undetermined' };
  const value = hits / n;
  const size = population === undefined ? n : effectiveSize(n, sampledFrom(n, population));
  if (size === Infinity) return { kind: 'estimate', estimate: { value, low: value, high: value } };
  const squared = z * z;
  const middle = (value + squared / (2 * size)) / (1 + squared / size);
  const reach =
    (z / (1 + squared / size)) *
    Math.sqrt((value * (1 - value)) / size + squared / (4 * size * size));
  // At 0 and 1 the bound is exact; rounding may put it a hair beyond.
  const low = hits === 0 ? 0 : Math.max(0, middle - reach);
  const high = hits === n ? 1 : Math.min(1, middle + reach);
  return { kind: 'estimate', estimate: { value, low, high } };
}

const effectiveSize = (n: number, population: number): number =>
  population === n ? Infinity : (n * (population - 1)) / (population - n);
