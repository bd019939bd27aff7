import { combineFigures, type DisplayedFigure } from './displayed-figure.ts';
import {
  type CellKey,
  createFigureReader,
  type Figure,
  type ReleasedCells,
} from './figure-reader.ts';

export interface FunnelSpec {
  /** Invited, done, followed, …: each stage is a part of the previous one. */
  readonly stages: readonly {
    readonly id: string;
    readonly key: CellKey;
    readonly figure: Figure;
  }[];
}

export interface Funnel {
  /** From 0 to the largest published value; 0 to 1 when no value is published. */
  readonly domain: readonly [number, number];
  readonly bars: readonly {
    readonly id: string;
    readonly people: DisplayedFigure;
    /** The share of the first stage, from 0 to 1. */
    readonly shareOfFirst: DisplayedFigure;
    /** The share of the previous stage, from 0 to 1; the first stage is compared with itself. */
    readonly shareOfPrevious: DisplayedFigure;
  }[];
}

/**
 * Builds the funnel from invited to finished. A share is shown only when both its stages are
 * published.
 */
export function buildFunnel(release: ReleasedCells, { stages }: FunnelSpec): Funnel {
  const read = createFigureReader(release);
  const people = stages.map(({ key, figure }) => read(key, figure));
  const published = people.flatMap((stage) => (stage.kind === 'value' ? [stage.value] : []));
  const largest = Math.max(0, ...published);
  const computeShare = (stage: DisplayedFigure, whole: DisplayedFigure) =>
    combineFigures(stage, whole, (a, b) => a / b);
  return {
    domain: [0, largest === 0 ? 1 : largest],
    bars: stages.map(({ id }, index) => {
      const own = people[index] ?? { kind: 'none' };
      return {
        id,
        people: own,
        shareOfFirst: computeShare(own, people[0] ?? own),
        shareOfPrevious: computeShare(own, people[index - 1] ?? own),
      };
    }),
  };
}
