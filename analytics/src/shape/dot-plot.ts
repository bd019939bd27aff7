import { combineShown } from './combine-shown.ts';
import type { Figure } from './figure.ts';
import { publishedFirst } from './published-first.ts';
import type { CellKey, ReleasedCells } from './released-cells.ts';
import { readFigures } from './read-figures.ts';
import type { Shown } from './shown.ts';

/** The published middle half of the peers. */
export interface PeerBand {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

export interface DotPlotSpec {
  readonly figure: Figure;
  /** Bounds of the figure, not of what happens to be published. */
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
    readonly own: Shown;
    readonly target: Shown;
    /** Own minus target. */
    readonly gap: Shown;
    readonly peers: PeerBand | 'none';
  }[];
}

/**
 * Where we stand per theme, against target and peers (Cleveland's dot plot): the largest shortfall first; rows without
 * a gap that may be shown last, in the order given.
 */
export function dotPlot(release: ReleasedCells, { figure, domain, rows }: DotPlotSpec): DotPlot {
  const read = readFigures(release);
  const drawn = rows.map(({ id, key, target: wanted, peers = 'none' as const }) => {
    const own = read(key, figure);
    const target: Shown =
      wanted === undefined ? { kind: 'none' } : { kind: 'value', value: wanted };
    return { id, own, target, gap: combineShown(own, target, (a, b) => a - b), peers };
  });
  return { domain, rows: publishedFirst(drawn, ({ gap }) => gap) };
}
