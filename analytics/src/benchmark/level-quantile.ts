import { assertCount } from './asserts.ts';

/**
 * Computes the lowest level that at least this fraction of the people does not exceed: the inverse
 * of the empirical distribution (Hyndman & Fan, The American Statistician 50, 1996, type 1). Levels
 * are discrete, so nothing is interpolated.
 * @param levels people per level, lowest first
 * @param fraction from 0 to 1; 0.5 gives the median
 * @returns undefined when there are no people
 */
export function computeLevelQuantile(
  levels: readonly number[],
  fraction: number,
): number | undefined {
  if (!(fraction >= 0 && fraction <= 1)) throw new RangeError('fraction: from 0 to 1');
  const n = levels.reduce((sum, count) => sum + assertCount('levels', count), 0);
  if (n === 0) return undefined;
  // Fraction 0 gives the lowest level with people. The subtraction keeps 0.3 × 10 from becoming
  // more than 3.
  const position = Math.max(1, Math.ceil(fraction * n - 1e-9));
  let cumulative = 0;
  return levels.findIndex((count) => (cumulative += count) >= position);
}
