const secondMs = 1000;

/** The number of failed attempts without a delay, since everybody mistypes. */
const freeAttempts = 5;

/**
 * Computes the delay in milliseconds before a client's next attempt at one account, after a number
 * of failures.
 */
export function computeLoginDelay(failures: number, isKnown: boolean): number {
  if (failures < freeAttempts) return 0;
  const longest = (isKnown ? 60 : 15 * 60) * secondMs;
  return Math.min(longest, secondMs * 2 ** Math.min(failures - freeAttempts, 20));
}
