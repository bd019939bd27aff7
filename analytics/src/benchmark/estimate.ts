/** A figure with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The estimate of a figure, or `undetermined`: without observations there is no share and no mean,
 * and one observation gives no interval of a mean.
 */
export type EstimateResult =
  { readonly kind: 'estimate'; readonly estimate: Estimate } | { readonly kind: 'undetermined' };
