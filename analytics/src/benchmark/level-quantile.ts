import { wholeCount } from './whole-count.ts';

/**
 * The level that at least this part of the people does not exceed: the inverse of the empirical distribution
 * (Hyndman & Fan, The American Statistician 50, 1996, type 1). A level is a step, so nothing is interpolated.
 * @param levels people per level, lowest first
 * @param part from 0 to 1; 0.5 is the median
 * @returns undefined for nobody
 */
export function levelQuantile(levels: readonly number[], part: number): number | undefined {
  if (!(part >= 0 && part <= 1)) throw new RangeError('part: from 0 to 1');
  const n = levels.reduce((sum, count) => sum + wholeCount('levels', count), 0);
  if (n === 0) return undefined;
  // Part 0 is the lowest level that someone has. A hair off, so that 0.3 × 10 does not become more than 3.
  const wanted = Math.max(1, Math.ceil(part * n - 1e-9));
  let seen = 0;
  return levels.findIndex((count) => (seen += count) >= wanted);
}
