import type { AbilityEstimate } from '../scoring/ability-estimate.ts';

/** How far estimates are off on average, and how often their 95 % interval holds the truth. */
export interface Accuracy {
  readonly bias: number;
  readonly coverage: number;
  readonly standardError: number;
}

/** Accuracy over simulated people whose ability is known. */
export function judgeEstimates(
  people: readonly { truth: number; estimate: AbilityEstimate }[],
): Accuracy {
  const mean = (of: (one: (typeof people)[number]) => number) =>
    people.reduce((sum, one) => sum + of(one), 0) / people.length;
  return {
    bias: mean(({ truth, estimate }) => estimate.ability - truth),
    coverage: mean(({ truth, estimate }) =>
      Math.abs(estimate.ability - truth) <= 1.959963984540054 * estimate.standardError ? 1 : 0,
    ),
    standardError: mean(({ estimate }) => estimate.standardError),
  };
}
