import type { AbilityEstimate } from '../scoring/irt-3pl.ts';

/** The mean error of estimates, and how often their 95 % interval contains the true ability. */
interface Accuracy {
  readonly bias: number;
  readonly coverage: number;
  readonly standardError: number;
}

/** Measures the accuracy of estimates over simulated people whose true ability is known. */
export function measureAccuracy(
  people: readonly { truth: number; estimate: AbilityEstimate }[],
): Accuracy {
  const computeMean = (getValue: (person: (typeof people)[number]) => number) =>
    people.reduce((sum, person) => sum + getValue(person), 0) / people.length;
  return {
    bias: computeMean(({ truth, estimate }) => estimate.ability - truth),
    coverage: computeMean(({ truth, estimate }) =>
      Math.abs(estimate.ability - truth) <= 1.959963984540054 * estimate.standardError ? 1 : 0,
    ),
    standardError: computeMean(({ estimate }) => estimate.standardError),
  };
}
