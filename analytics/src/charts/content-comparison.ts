import type { Coverage } from '../content/coverage.ts';

/**
 * The content of the municipalities side by side. These figures are about content and never about
 * people, so no value is withheld. Names are those of `ContentFigures`, which the cms stores. This
 * subject does not import it, so that a browser loads no zod.
 */
export interface ContentComparison {
  /** The lowest number of modules with which a theme is extensive, at least 1. */
  readonly extensiveFrom: number;
  /** The number of articles per week that was agreed. */
  readonly newsPerWeekTarget: number;
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  readonly personas: readonly { readonly id: string; readonly title: string }[];
  readonly phases: readonly { readonly key: string; readonly title: string }[];
  /** ISO weeks, oldest first: 2026-W47. */
  readonly weeks: readonly string[];
  readonly municipalities: readonly MunicipalityContent[];
}

/** The content of one municipality that is on and published. */
export interface MunicipalityContent {
  readonly slug: string;
  readonly name: string;
  /** Adapted and own modules are on too, and are part of `on`. */
  readonly modules: { readonly on: number; readonly adapted: number; readonly own: number };
  /** One entry per theme, in the order of the themes; null where the theme is off. */
  readonly coverage: readonly ({ readonly modules: number; readonly coverage: Coverage } | null)[];
  /** The number of articles of each week, in the order of the weeks. */
  readonly newsPerWeek: readonly (number | null)[];
  readonly materials: readonly {
    readonly personaId: string;
    readonly phaseKey: string;
    readonly materials: number;
  }[];
}
