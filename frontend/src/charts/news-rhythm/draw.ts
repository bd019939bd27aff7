import { line } from 'd3-shape';
import { weekNumber } from '../../formatting/week-number.ts';
import { rhythmScales } from './scale.ts';

export interface Rhythm {
  bars: { x: number; y: number; width: number; height: number; articles: number; below: boolean }[];
  /** Path of the target line. */
  target: string;
  labels: { x: number; week: number }[];
}

/** The bars of one municipality's weeks. Every third week is named, and the last. */
export function drawRhythm(
  weeks: readonly string[],
  newsPerWeek: readonly number[],
  target: number,
  size: { width: number; height: number },
): Rhythm {
  const { x, y } = rhythmScales(weeks, newsPerWeek, target, size);
  const bars = weeks.map((week, index) => {
    const articles = newsPerWeek[index] ?? 0;
    const top = y(articles);
    return {
      x: x(week) ?? 0,
      y: top,
      width: x.bandwidth(),
      height: size.height - top,
      articles,
      below: articles < target,
    };
  });
  const middle = x.bandwidth() / 2;
  const labels = weeks
    .map((week, index) => ({ x: (x(week) ?? 0) + middle, week: weekNumber(week), index }))
    .filter(({ index }) => (weeks.length - 1 - index) % 3 === 0)
    .map(({ x: at, week }) => ({ x: at, week }));
  const across: [number, number][] = [
    [0, y(target)],
    [size.width, y(target)],
  ];
  return { bars, labels, target: line()(across) ?? '' };
}
