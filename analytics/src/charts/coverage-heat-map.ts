import type { Coverage } from '../content/coverage.ts';
import type { ContentComparison } from './content-comparison.ts';
import {
  computeCoverageStep,
  type CoverageStep,
  type CoverageStepRange,
  listCoverageSteps,
} from './coverage-steps.ts';

/** `off` is a theme that the municipality does not use, which differs from an empty theme. */
export type CoverageCell =
  | {
      readonly column: string;
      readonly kind: 'value';
      readonly modules: number;
      readonly coverage: Coverage;
      readonly step: CoverageStep;
    }
  | { readonly column: string; readonly kind: 'off' };

export interface CoverageHeatMap {
  /** The themes, in input order. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  /** The municipalities, in input order; each has one cell per column. */
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly cells: readonly CoverageCell[];
  }[];
  readonly legend: readonly CoverageStepRange[];
}

/** Builds the heat map of the coverage: municipalities by themes. */
export function buildCoverageHeatMap({
  themes,
  municipalities,
  extensiveFrom,
}: Pick<ContentComparison, 'themes' | 'municipalities' | 'extensiveFrom'>): CoverageHeatMap {
  return {
    columns: themes.map(({ id, title }) => ({ id, label: title })),
    rows: municipalities.map(({ slug, name, coverage }) => ({
      id: slug,
      label: name,
      cells: themes.map(({ id }, index): CoverageCell => {
        const figure = coverage[index] ?? null;
        if (figure === null) return { column: id, kind: 'off' };
        const step = computeCoverageStep(figure.modules, extensiveFrom);
        return {
          column: id,
          kind: 'value',
          modules: figure.modules,
          coverage: figure.coverage,
          step,
        };
      }),
    })),
    legend: listCoverageSteps(extensiveFrom),
  };
}
