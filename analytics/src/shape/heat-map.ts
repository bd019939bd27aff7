import type { Figure } from './figure.ts';
import { publishedFirst } from './published-first.ts';
import type { CellKey, ReleasedCells } from './released-cells.ts';
import { readFigures } from './read-figures.ts';
import type { Shown } from './shown.ts';

interface Side {
  readonly id: string;
  readonly key: CellKey;
}

export interface HeatMapSpec {
  readonly figure: Figure;
  readonly domain: readonly [number, number];
  /** Colours, at least 1: the domain in as many equal steps. */
  readonly steps: number;
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
}

export interface HeatMapCell {
  readonly row: string;
  readonly column: string;
  readonly shown: Shown;
  /** From 0; `none` where there is no value, which is drawn with a pattern and not with a colour. */
  readonly step: number | 'none';
}

export interface HeatMap {
  readonly domain: readonly [number, number];
  /** Lowest mean of what is published first; rows with nothing published last, in the order given. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly HeatMapCell[];
}

/** Two dimensions against each other, in steps of colour that depend on the bounds of the figure alone. */
export function heatMap(release: ReleasedCells, spec: HeatMapSpec): HeatMap {
  const { figure, domain, steps, columns } = spec;
  const read = readFigures(release);
  const drawn = spec.rows.map((row) => ({
    id: row.id,
    cells: columns.map((column): HeatMapCell => {
      const shown = read({ ...row.key, ...column.key }, figure);
      const step = shown.kind === 'value' ? stepOf(shown.value, domain, steps) : 'none';
      return { row: row.id, column: column.id, shown, step };
    }),
  }));
  const rows = publishedFirst(drawn, ({ cells }) => meanOf(cells));
  return {
    domain,
    rows: rows.map(({ id }) => id),
    columns: columns.map(({ id }) => id),
    cells: rows.flatMap(({ cells }) => cells),
  };
}

function stepOf(value: number, [low, high]: readonly [number, number], steps: number): number {
  const step = Math.floor(((value - low) / (high - low)) * steps);
  return Math.min(steps - 1, Math.max(0, step));
}

function meanOf(cells: readonly HeatMapCell[]): Shown {
  const values = cells.flatMap(({ shown }) => (shown.kind === 'value' ? [shown.value] : []));
  if (values.length === 0) return { kind: 'none' };
  return { kind: 'value', value: values.reduce((sum, value) => sum + value, 0) / values.length };
}
