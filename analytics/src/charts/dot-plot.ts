import { combineFigures, sortByFigure, type DisplayedFigure } from './displayed-figure.ts';
import {
  type CellKey,
  createFigureReader,
  type Figure,
  type ReleasedCells,
} from './figure-reader.ts';

/** The published median and quartiles of the peers. */
export interface PeerBand {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

export interface DotPlotSpec {
  readonly figure: Figure;
  /** The bounds of the figure, not those of the published values. */
  readonly domain: readonly [number, number];
  readonly rows: readonly {
    readonly id: string;
    readonly key: CellKey;
    readonly target?: number;
    readonly peers?: PeerBand;
  }[];
}

export interface DotPlot {
  readonly domain: readonly [number, number];
  readonly rows: readonly {
    readonly id: string;
    readonly own: DisplayedFigure;
    readonly target: DisplayedFigure;
    /** Own minus target. */
    readonly gap: DisplayedFigure;
    readonly peers: PeerBand | 'none';
  }[];
}

/**
 * Builds a dot plot (Cleveland) of the own figure beside target and peers: the largest shortfall
 * first; rows without a published gap last, in input order.
 */
export function buildDotPlot(
  release: ReleasedCells,
  { figure, domain, rows }: DotPlotSpec,
): DotPlot {
  const read = createFigureReader(release);
  const unsorted = rows.map(({ id, key, target: targetValue, peers = 'none' as const }) => {
    const own = read(key, figure);
    const target: DisplayedFigure =
      targetValue === undefined ? { kind: 'none' } : { kind: 'value', value: targetValue };
    return { id, own, target, gap: combineFigures(own, target, (a, b) => a - b), peers };
  });
  return { domain, rows: sortByFigure(unsorted, ({ gap }) => gap) };
}
