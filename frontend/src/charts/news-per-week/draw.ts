import { line } from 'd3-shape';
import { parseWeekNumber } from '../../formatting/format-date.ts';
import { createScales } from './scale.ts';

export interface NewsChart {
  bars: {
    x: number;
    y: number;
    width: number;
    height: number;
    articles: number;
    isBelowTarget: boolean;
  }[];
  /** SVG path of the target line. */
  targetPath: string;
  labels: { x: number; week: number }[];
}

/** Computes a bar for each week, and labels for the last week and every third before it. */
export function drawNewsPerWeek(
  weeks: readonly string[],
  newsPerWeek: readonly number[],
  target: number,
  size: { width: number; height: number },
): NewsChart {
  const { x, y } = createScales(weeks, newsPerWeek, target, size);
  const bars = weeks.map((week, index) => {
    const articles = newsPerWeek[index] ?? 0;
    const top = y(articles);
    return {
      x: x(week) ?? 0,
      y: top,
      width: x.bandwidth(),
      height: size.height - top,
      articles,
      isBelowTarget: articles < target,
    };
  });
  const middle = x.bandwidth() / 2;
  const labels = weeks
    .map((week, index) => ({ x: (x(week) ?? 0) + middle, week: parseWeekNumber(week), index }))
    .filter(({ index }) => (weeks.length - 1 - index) % 3 === 0)
    .map(({ x: labelX, week }) => ({ x: labelX, week }));
  const targetLine: [number, number][] = [
    [0, y(target)],
    [size.width, y(target)],
  ];
  return { bars, labels, targetPath: line()(targetLine) ?? '' };
}
