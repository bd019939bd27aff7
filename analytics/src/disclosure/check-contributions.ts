import type { Measure } from './problem.ts';

/**
 * Finds what is impossible about the two largest contributions of a group to a sum, in absolute
 * values. A second that is too small for the sum is accepted: published tables state 0 for one that
 * is not known, and the rule uses the largest only.
 * @param sum undefined when the group has no sum of this measure
 */
export function findContributionErrors(
  [largest, second]: readonly [number, number],
  count: number,
  sum: number | undefined,
  { min, max }: Pick<Measure, 'min' | 'max'>,
): string[] {
  const errors: string[] = [];
  const slack = 1e-9 * Math.max(1, largest, Math.abs(sum ?? 0));
  const hasOneSign = min >= 0 || max <= 0;
  if (largest > Math.max(Math.abs(min), Math.abs(max)))
    errors.push(
      max >= -min ? 'the largest is more than max' : 'the largest is more than min allows',
    );
  if (second > largest) errors.push('the second is more than the largest');
  if (count < 1 && largest > 0) errors.push('nobody contributes, so the largest is 0');
  if (count < 2 && second > 0) errors.push('one person contributes, so the second is 0');
  if (sum === undefined || errors.length > 0) return errors;
  if (hasOneSign && largest + second > Math.abs(sum) + slack)
    errors.push('together these are more than the sum');
  return errors;
}
