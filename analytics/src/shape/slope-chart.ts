import { combineShown } from './combine-shown.ts';
import type { Figure } from './figure.ts';
import type { CellKey, ReleasedCells } from './released-cells.ts';
import { readFigures } from './read-figures.ts';
import type { Shown } from './shown.ts';

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
    readonly from: Shown;
    readonly to: Shown;
    readonly change: Shown;
  }[];
}

/** From the first measurement to the second, a line for each theme or function group. */
export function slopeChart(
  before: ReleasedCells,
  after: ReleasedCells,
  { figure, domain, lines }: SlopeChartSpec,
): SlopeChart {
  const [readBefore, readAfter] = [readFigures(before), readFigures(after)];
  return {
    domain,
    lines: lines.map(({ id, key }) => {
      const [from, to] = [readBefore(key, figure), readAfter(key, figure)];
      return { id, from, to, change: combineShown(to, from, (a, b) => a - b) };
    }),
  };
}
