import type { Moments } from './cell.ts';
import type { Estimated } from './estimate.ts';
import { sampledFrom } from './sampled-from.ts';
import { studentQuantile } from './student-quantile.ts';
import { wholeCount } from './whole-count.ts';

/**
 * A mean with its 95 % t interval (Student 1908), in the units of the moments. Where the population is known the
 * standard error is multiplied by √((N − n) / N), the finite population correction of a mean (Cochran, Sampling
 * Techniques, 1977, § 2.5). Serves paired change as well: its moments are those of each person's own difference.
 * Fewer than two observations give `undetermined`.
 * @throws RangeError when the population is smaller than n
 */
export function meanInterval({ n, sum, sumSquares }: Moments, population?: number): Estimated {
  wholeCount('n', n);
  const known = population === undefined ? Infinity : sampledFrom(n, population);
  if (n < 2) return { kind: 'undetermined' };
  const value = sum / n;
  const variance = squaresAboutMean(n, sum, sumSquares) / (n - 1);
  const correction = known === Infinity ? 1 : (known - n) / known;
  const reach = studentQuantile(0.025, n - 1) * Math.sqrt((variance / n) * correction);
  return { kind: 'estimate', estimate: { value, low: value - reach, high: value + reach } };
}

/**
 * Σx² − (Σx)²/n without cancellation: the whole numbers are exact, so the difference is taken before anything rounds.
 * @throws RangeError when there can be no such observations
 */
function squaresAboutMean(n: number, sum: number, sumSquares: number): number {
  const difference = BigInt(n) * BigInt(sumSquares) - BigInt(sum) * BigInt(sum);
  if (difference < 0n) throw new RangeError('sumSquares: at least sum² / n');
  return Number(difference) / n;
}
