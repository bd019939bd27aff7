/**
 * When a theme is a gap for someone, and how much to advise then. Data of the programme or of a municipality; the
 * first rule that fits a theme decides.
 */
export interface AdviceRule {
  readonly id: string;
  /** Absent: every theme. */
  readonly themeIds?: readonly string[];
  readonly when:
    /** Under the minimum of the person's function group: it leads up to that minimum. */
    | { readonly kind: 'belowMinimum' }
    /** Under this level, whatever the function group: it leads up to this level. */
    | { readonly kind: 'belowLevel'; readonly level: number };
  readonly obligation: 'mandatory' | 'voluntary';
  /** The most modules of one theme, those that must come first not counted; at least 1. */
  readonly atMost: number;
}
