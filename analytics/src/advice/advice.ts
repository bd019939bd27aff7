/** Why a module is advised; texts are made of it elsewhere. */
export type AdviceReason =
  | {
      readonly kind: 'gap';
      readonly ruleId: string;
      readonly themeId: string;
      readonly level: number;
      readonly wanted: number;
    }
  /** It must be done before another that is advised. */
  | { readonly kind: 'prerequisite'; readonly of: string };

export interface Recommendation {
  readonly moduleId: string;
  readonly obligation: 'mandatory' | 'voluntary';
  readonly reason: AdviceReason;
}

/** A gap for which there is nothing to follow: what the programme should make or switch on. */
export interface Demand {
  readonly themeId: string;
  readonly level: number;
  readonly wanted: number;
  /** Nothing is on that leads further, or all of it has been done. */
  readonly because: 'nothingOffered' | 'allDone';
}

export interface Advice {
  /** In the order to follow them. */
  readonly recommendations: readonly Recommendation[];
  readonly demands: readonly Demand[];
}
