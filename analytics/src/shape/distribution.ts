import type { CellKey, ReleasedCells } from './released-cells.ts';
import { readFigures } from './read-figures.ts';

export interface DistributionSpec {
  readonly rows: readonly { readonly id: string; readonly key: CellKey }[];
  /** From the lowest to the highest. */
  readonly levels: readonly { readonly id: string; readonly key: CellKey }[];
  /** The place in `levels` of the minimum; the row is drawn around its lower edge. */
  readonly minimum: number;
}

/** From and to are parts of the row, 0 at the lower edge of the minimum, so what is under it is negative. */
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
  /** In the order given. */
  readonly rows: readonly DistributionRow[];
}

/**
 * How people are spread over the levels, as bars around the minimum. One withheld level withholds its whole row: in
 * a bar that adds up to everybody its place would be a gap that can be measured.
 */
export function distribution(
  release: ReleasedCells,
  { rows, levels, minimum }: DistributionSpec,
): Distribution {
  const read = readFigures(release);
  const draw = ({ id, key }: DistributionSpec['rows'][number]): DistributionRow => {
    const shown = levels.map((level) => read({ ...key, ...level.key }, { kind: 'count' }));
    if (shown.some(({ kind }) => kind === 'withheld')) return { id, kind: 'withheld' };
    const people = shown.map((one) => (one.kind === 'value' ? one.value : 0));
    const total = people.reduce((sum, count) => sum + count, 0);
    if (total === 0) return { id, kind: 'none' };
    const edge = people.slice(0, minimum).reduce((sum, count) => sum + count, 0);
    let before = 0;
    const parts = levels.map((level, at): DistributionPart => {
      const from = (before - edge) / total;
      before += people[at] ?? 0;
      return { level: level.id, people: people[at] ?? 0, from, to: (before - edge) / total };
    });
    return { id, kind: 'value', parts };
  };
  return { domain: [-1, 1], rows: rows.map(draw) };
}
