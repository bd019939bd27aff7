import type { NewsBar, NewsPerWeek } from '@digivaardig/analytics/charts';
import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { parseWeekNumber } from '../../formatting/format-date.ts';

export interface NewsPerWeekDrawing {
  /** Weeks without a count have a height of 0. */
  bars: (NewsBar & { x: number; y: number; width: number; height: number })[];
  /** SVG path of the target line. */
  targetPath: string;
  labels: { x: number; week: number }[];
}

/**
 * Computes the positions of the bars of one municipality, and of labels for the last week and every
 * third before it.
 */
export function drawNewsPerWeek(
  { bars, domain }: Pick<NewsPerWeek['rows'][number], 'bars' | 'domain'>,
  target: number,
  size: { width: number; height: number },
): NewsPerWeekDrawing {
  const x = scaleBand(
    bars.map(({ week }) => week),
    [0, size.width],
  )
    .padding(0.2)
    .round(true);
  const y = scaleLinear(domain, [size.height, 0]);
  const drawnBars = bars.map((bar) => {
    const top = y(bar.articles ?? 0);
    return {
      ...bar,
      x: x(bar.week) ?? 0,
      y: top,
      width: x.bandwidth(),
      height: size.height - top,
    };
  });
  const labels = drawnBars
    .filter((_, index) => (bars.length - 1 - index) % 3 === 0)
    .map((bar) => ({ x: bar.x + bar.width / 2, week: parseWeekNumber(bar.week) }));
  const targetLine: [number, number][] = [
    [0, y(target)],
    [size.width, y(target)],
  ];
  return { bars: drawnBars, labels, targetPath: line()(targetLine) ?? '' };
}
