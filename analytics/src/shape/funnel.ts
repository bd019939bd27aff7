import { combineShown } from './combine-shown.ts';
import type { Figure } from './figure.ts';
import type { CellKey, ReleasedCells } from './released-cells.ts';
import { readFigures } from './read-figures.ts';
import type { Shown } from './shown.ts';

export interface FunnelSpec {
  /** Invited, done, followed, …: each a part of the one before. */
  readonly stages: readonly {
    readonly id: string;
    readonly key: CellKey;
    readonly figure: Figure;
  }[];
}

export interface Funnel {
  /** From 0 to the largest that is published; 0 to 1 when nothing is. */
  readonly domain: readonly [number, number];
  readonly bars: readonly {
    readonly id: string;
    readonly people: Shown;
    /** Part of the first stage, 0 to 1. */
    readonly ofFirst: Shown;
    /** Part of the stage before, 0 to 1; of itself for the first. */
    readonly ofPrevious: Shown;
  }[];
}

/** From invited to finished. A part is shown only where both its stages are, and a bar without a value has no length. */
export function funnel(release: ReleasedCells, { stages }: FunnelSpec): Funnel {
  const read = readFigures(release);
  const people = stages.map(({ key, figure }) => read(key, figure));
  const published = people.flatMap((shown) => (shown.kind === 'value' ? [shown.value] : []));
  const most = Math.max(0, ...published);
  const partOf = (stage: Shown, whole: Shown) => combineShown(stage, whole, (a, b) => a / b);
  return {
    domain: [0, most === 0 ? 1 : most],
    bars: stages.map(({ id }, at) => {
      const own = people[at] ?? { kind: 'none' };
      return {
        id,
        people: own,
        ofFirst: partOf(own, people[0] ?? own),
        ofPrevious: partOf(own, people[at - 1] ?? own),
      };
    }),
  };
}
