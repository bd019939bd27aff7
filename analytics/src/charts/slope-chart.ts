import { combineFigures, type DisplayedFigure } from './displayed-figure.ts';
import {
  type CellKey,
  createFigureReader,
  type Figure,
  type ReleasedCells,
} from './figure-reader.ts';

export interface SlopeChartSpec {
  readonly figure: Figure;
  readonly domain: readonly [number, number];
  readonly lines: readonly { readonly id: string; readonly key: CellKey }[];
}

export interface SlopeChart {
  readonly domain: readonly [number, number];
  /** In the order given. A line can be drawn where `change` has a value. */
  readonly lines: readonly {
    readonly id: string;
    readonly from: DisplayedFigure;
    readonly to: DisplayedFigure;
    readonly change: DisplayedFigure;
  }[];
}

/** Builds a line from the first to the second measurement for each theme or function group. */
export function buildSlopeChart(
  before: ReleasedCells,
  after: ReleasedCells,
  { figure, domain, lines }: SlopeChartSpec,
): SlopeChart {
  const [readBefore, readAfter] = [createFigureReader(before), createFigureReader(after)];
  return {
    domain,
    lines: lines.map(({ id, key }) => {
      const [from, to] = [readBefore(key, figure), readAfter(key, figure)];
      return { id, from, to, change: combineFigures(to, from, (a, b) => a - b) };
    }),
  };
}
