/** A figure with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What a cell says of a figure, or that it cannot: without observations there is no share and no mean, and with one
 * there is no interval of a mean.
 */
export type Estimated =
  { readonly kind: 'estimate'; readonly estimate: Estimate } | { readonly kind: 'undetermined' };
