import type { Figure } from './figure.ts';
import type { CellKey, ReleasedCells } from './released-cells.ts';
import { readFigures } from './read-figures.ts';
import type { Shown } from './shown.ts';

/** Something of the campaign: a day, or a phase when it has an end. Dates as 2026-11-25. */
export interface Moment {
  readonly label: string;
  readonly at: string;
  readonly until?: string;
}

export interface LineChartSpec {
  readonly figure: Figure;
  readonly key: CellKey;
  readonly domain: readonly [number, number];
  readonly period: readonly [string, string];
  readonly target?: number;
  readonly moments: readonly Moment[];
}

export interface LineChart {
  readonly domain: readonly [number, number];
  readonly period: readonly [string, string];
  readonly target: Shown;
  /** Every release in the period, oldest first, what is withheld with its own mark. */
  readonly points: readonly { readonly at: string; readonly shown: Shown }[];
  /** Pieces of line: neighbours that both have a value. No piece bridges what is withheld. */
  readonly pieces: readonly (readonly { readonly at: string; readonly value: number }[])[];
  /** Those that touch the period, cut off at its ends. */
  readonly moments: readonly Moment[];
}

/** A figure over time with the moments of the campaign. */
export function lineChart(
  releases: readonly { readonly at: string; readonly release: ReleasedCells }[],
  { figure, key, domain, period, target, moments }: LineChartSpec,
): LineChart {
  const [start, end] = period;
  const points = releases
    .filter(({ at }) => at >= start && at <= end)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, release }) => ({ at, shown: readFigures(release)(key, figure) }));
  return {
    domain,
    period,
    points,
    target: target === undefined ? { kind: 'none' } : { kind: 'value', value: target },
    pieces: piecesOf(points),
    moments: moments.flatMap((moment) => cutOff(moment, period)),
  };
}

function piecesOf(points: LineChart['points']): { at: string; value: number }[][] {
  const pieces: { at: string; value: number }[][] = [];
  let open: { at: string; value: number }[] | undefined;
  for (const { at, shown } of points) {
    if (shown.kind !== 'value') {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = [];
      pieces.push(open);
    }
    open.push({ at, value: shown.value });
  }
  return pieces;
}

function cutOff(moment: Moment, [start, end]: readonly [string, string]): Moment[] {
  const last = moment.until ?? moment.at;
  if (last < start || moment.at > end) return [];
  const at = moment.at < start ? start : moment.at;
  if (moment.until === undefined) return [{ label: moment.label, at }];
  return [{ label: moment.label, at, until: last > end ? end : last }];
}
