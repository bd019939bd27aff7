/** A module as a municipality's people get it. */
export interface AdviceModule {
  readonly id: string;
  readonly themeId: string;
  /** The level that it leads to; someone who has that level has no need of it. */
  readonly level: number;
  /** classroom, online, personal, blended, … */
  readonly deliveryForm: string;
  /** What must be done first. */
  readonly requires: readonly string[];
  /** Whether the municipality offers it. */
  readonly on: boolean;
}
