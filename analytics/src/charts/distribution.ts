import { type CellKey, type ReleasedCells, createFigureReader } from './figure-reader.ts';

export interface DistributionSpec {
  readonly rows: readonly { readonly id: string; readonly key: CellKey }[];
  /** From the lowest to the highest. */
  readonly levels: readonly { readonly id: string; readonly key: CellKey }[];
  /** The index in `levels` of the minimum; the row is drawn around its lower edge. */
  readonly minimum: number;
}

/**
 * From and to are fractions of the row; 0 is the lower edge of the minimum, so levels below it are
 * negative.
 */
export interface DistributionPart {
  readonly level: string;
  readonly people: number;
  readonly from: number;
  readonly to: number;
}

export type DistributionRow =
  | { readonly id: string; readonly kind: 'value'; readonly parts: readonly DistributionPart[] }
  | { readonly id: string; readonly kind: 'withheld' }
  | { readonly id: string; readonly kind: 'none' };

export interface Distribution {
  readonly domain: readonly [-1, 1];
  /** In input order. */
  readonly rows: readonly DistributionRow[];
}

/**
 * Builds bars of the people per level, around the minimum. One withheld level withholds its whole
 * row: the bar adds up to everybody, so the length of a gap would disclose the level.
 */
export function buildDistribution(
  release: ReleasedCells,
  { rows, levels, minimum }: DistributionSpec,
): Distribution {
  const read = createFigureReader(release);
  const buildRow = ({ id, key }: DistributionSpec['rows'][number]): DistributionRow => {
    const figures = levels.map((level) => read({ ...key, ...level.key }, { kind: 'count' }));
    if (figures.some(({ kind }) => kind === 'withheld')) return { id, kind: 'withheld' };
    const people = figures.map((figure) => (figure.kind === 'value' ? figure.value : 0));
    const total = people.reduce((sum, count) => sum + count, 0);
    if (total === 0) return { id, kind: 'none' };
    const edge = people.slice(0, minimum).reduce((sum, count) => sum + count, 0);
    let cumulative = 0;
    const parts = levels.map((level, index): DistributionPart => {
      const count = people[index] ?? 0;
      const from = (cumulative - edge) / total;
      cumulative += count;
      return { level: level.id, people: count, from, to: (cumulative - edge) / total };
    });
    return { id, kind: 'value', parts };
  };
  return { domain: [-1, 1], rows: rows.map(buildRow) };
}
