import { mean } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

/**
 * Scales from week to x and from articles to y. The y scale reaches twice the target at least, so
 * that the target does not look like a maximum.
 */
export function createScales(
  weeks: readonly string[],
  newsPerWeek: readonly number[],
  target: number,
  size: { width: number; height: number },
) {
  const maxArticles = Math.max(target * 2, 1, ...newsPerWeek);
  return {
    x: scaleBand(weeks, [0, size.width]).padding(0.2).round(true),
    y: scaleLinear([0, maxArticles], [size.height, 0]),
  };
}

/** The mean of articles per week, which is 0 without weeks, and the weeks below the target. */
export function summariseNewsPerWeek(newsPerWeek: readonly number[], target: number) {
  return {
    average: mean(newsPerWeek) ?? 0,
    weeksBelowTarget: newsPerWeek.filter((articles) => articles < target).length,
  };
}
