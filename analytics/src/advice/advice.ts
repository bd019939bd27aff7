/** A module as the people of a municipality get it. */
export interface AdviceModule {
  readonly id: string;
  readonly themeId: string;
  /** The level that it leads to; a person at that level does not need it. */
  readonly level: number;
  /** classroom, online, personal, blended, … */
  readonly deliveryForm: string;
  /** The modules that must be finished first. */
  readonly prerequisiteIds: readonly string[];
  /** Whether the municipality offers it. */
  readonly isOffered: boolean;
}

/**
 * Decides when a theme is a gap for a person, and how much to advise then. Rules are data of the
 * programme or of a municipality; the first rule that applies to a theme decides.
 */
export interface AdviceRule {
  readonly id: string;
  /** Absent: every theme. */
  readonly themeIds?: readonly string[];
  readonly when:
    /**
     * The level is below the minimum of the function group; the advice leads up to that minimum.
     */
    | { readonly kind: 'belowMinimum' }
    /** The level is below this one, for every function group; the advice leads up to this level. */
    | { readonly kind: 'belowLevel'; readonly level: number };
  readonly obligation: 'mandatory' | 'voluntary';
  /** The maximum number of modules of one theme, at least 1; prerequisites are not counted. */
  readonly maxModules: number;
}

/** The outcome of a scan on one theme. */
export interface ThemeResult {
  readonly themeId: string;
  /**
   * 0 is the lowest. A person who skipped the scan gets 0 on every theme (domain: measurement
   * rules).
   */
  readonly level: number;
  /** The minimum of the function group, if it has one. */
  readonly minimum?: number;
}

export interface AdviceInput {
  readonly results: readonly ThemeResult[];
  readonly rules: readonly AdviceRule[];
  readonly modules: readonly AdviceModule[];
  /** The modules that the person finished, including those that are no longer offered. */
  readonly completedModuleIds: ReadonlySet<string>;
  readonly preferredForm?: string;
}

/** Why a module is advised. The user interface makes a text of it. */
export type AdviceReason =
  | {
      readonly kind: 'gap';
      readonly ruleId: string;
      readonly themeId: string;
      readonly level: number;
      readonly targetLevel: number;
    }
  /** The module must be finished before another one that is advised. */
  | { readonly kind: 'prerequisite'; readonly forModuleId: string };

export interface Recommendation {
  readonly moduleId: string;
  readonly obligation: 'mandatory' | 'voluntary';
  readonly reason: AdviceReason;
}

/** A gap without a module to follow: the programme should make one or switch one on. */
export interface Demand {
  readonly themeId: string;
  readonly level: number;
  readonly targetLevel: number;
  /** No module that leads further is offered, or the person finished all of them. */
  readonly cause: 'nothingOffered' | 'allDone';
}

export interface Advice {
  /** In the order in which to follow them. */
  readonly recommendations: readonly Recommendation[];
  readonly demands: readonly Demand[];
}
