import { mean } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

/** Weeks along, articles up. The top leaves room above the target, so that keeping to it does not look like the limit. */
export function rhythmScales(
  weeks: readonly string[],
  newsPerWeek: readonly number[],
  target: number,
  size: { width: number; height: number },
) {
  const top = Math.max(target * 2, 1, ...newsPerWeek);
  return {
    x: scaleBand(weeks, [0, size.width]).padding(0.2).round(true),
    y: scaleLinear([0, top], [size.height, 0]),
  };
}

/** How a municipality keeps to the target; without weeks the mean is 0. */
export function rhythmOf(newsPerWeek: readonly number[], target: number) {
  return {
    average: mean(newsPerWeek) ?? 0,
    below: newsPerWeek.filter((articles) => articles < target).length,
  };
}
