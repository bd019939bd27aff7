import type { Moments } from './cell.ts';
import type { EstimateResult } from './estimate.ts';
import { assertPopulation, assertCount } from './asserts.ts';
import { type Scale, scoreScale } from './scale.ts';
import { studentQuantile } from './student-quantile.ts';

/**
 * Computes a mean with its 95 % t interval (Student 1908), in the units of the moments. When the
 * population is given, the standard error is multiplied by √((N − n) / N), the finite population
 * correction of a mean (Cochran, Sampling Techniques, 1977, § 2.5). It also computes a paired
 * change, from the moments of each person's own difference on `changeScale`. The interval ends at
 * the ends of the scale: no mean lies beyond them, so nothing of its coverage is lost. Fewer than
 * two observations give `undetermined`.
 * @throws RangeError when the population is smaller than n, or no values on the scale have these
 * moments
 */
export function computeMeanInterval(
  { n, sum, sumSquares }: Moments,
  population?: number,
  scale: Scale = scoreScale,
): EstimateResult {
  assertCount('n', n);
  const populationSize = population === undefined ? Infinity : assertPopulation(n, population);
  if (n < 2) return { kind: 'undetermined' };
  if (sum < n * scale.min || sum > n * scale.max) throw new RangeError('sum: outside the scale');
  const value = sum / n;
  const variance = sumSquaresAboutMean(n, sum, sumSquares) / (n - 1);
  const correction = populationSize === Infinity ? 1 : (populationSize - n) / populationSize;
  const halfWidth = studentQuantile(0.025, n - 1) * Math.sqrt((variance / n) * correction);
  const low = Math.max(scale.min, value - halfWidth);
  const high = Math.min(scale.max, value + halfWidth);
  return { kind: 'estimate', estimate: { value, low, high } };
}

/**
 * Computes Σx² − (Σx)²/n without cancellation: BigInt takes the difference before anything rounds.
 * @throws RangeError when no observations have these moments
 */
function sumSquaresAboutMean(n: number, sum: number, sumSquares: number): number {
  const difference = BigInt(n) * BigInt(sumSquares) - BigInt(sum) * BigInt(sum);
  if (difference < 0n) throw new RangeError('sumSquares: at least sum² / n');
  return Number(difference) / n;
}
