import {
  type CellKey,
  createFigureReader,
  type Figure,
  type ReleasedCells,
} from './figure-reader.ts';
import type { DisplayedFigure } from './displayed-figure.ts';

/** A day of the campaign, or a phase when it has an end date. Dates are like 2026-11-25. */
export interface CampaignMoment {
  readonly label: string;
  readonly date: string;
  readonly endDate?: string;
}

export interface LineChartSpec {
  readonly figure: Figure;
  readonly key: CellKey;
  readonly domain: readonly [number, number];
  readonly period: readonly [string, string];
  readonly target?: number;
  readonly moments: readonly CampaignMoment[];
}

export interface LineChart {
  readonly domain: readonly [number, number];
  readonly period: readonly [string, string];
  readonly target: DisplayedFigure;
  /** The figure of every release in the period, oldest first, withheld figures included. */
  readonly points: readonly { readonly date: string; readonly figure: DisplayedFigure }[];
  /** Runs of consecutive points with a value. No segment crosses a withheld figure. */
  readonly segments: readonly (readonly { readonly date: string; readonly value: number }[])[];
  /** The moments that overlap the period, clipped to it. */
  readonly moments: readonly CampaignMoment[];
}

/** Builds the line of a figure over time, with the moments of the campaign. */
export function buildLineChart(
  releases: readonly { readonly date: string; readonly release: ReleasedCells }[],
  { figure, key, domain, period, target, moments }: LineChartSpec,
): LineChart {
  const [start, end] = period;
  const points = releases
    .filter(({ date }) => date >= start && date <= end)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, release }) => ({ date, figure: createFigureReader(release)(key, figure) }));
  return {
    domain,
    period,
    points,
    target: target === undefined ? { kind: 'none' } : { kind: 'value', value: target },
    segments: toSegments(points),
    moments: moments.flatMap((moment) => clipToPeriod(moment, period)),
  };
}

function toSegments(points: LineChart['points']): { date: string; value: number }[][] {
  const segments: { date: string; value: number }[][] = [];
  let current: { date: string; value: number }[] | undefined;
  for (const { date, figure } of points) {
    if (figure.kind !== 'value') {
      current = undefined;
      continue;
    }
    if (current === undefined) {
      current = [];
      segments.push(current);
    }
    current.push({ date, value: figure.value });
  }
  return segments;
}

function clipToPeriod(
  moment: CampaignMoment,
  [start, end]: readonly [string, string],
): CampaignMoment[] {
  const lastDate = moment.endDate ?? moment.date;
  if (lastDate < start || moment.date > end) return [];
  const date = moment.date < start ? start : moment.date;
  if (moment.endDate === undefined) return [{ label: moment.label, date }];
  return [{ label: moment.label, date, endDate: lastDate > end ? end : lastDate }];
}
