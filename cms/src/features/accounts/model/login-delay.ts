const secondMs = 1000;

/** Attempts that cost nothing: everybody mistypes. */
const freeAttempts = 5;

/**
 * How long a client waits for its next attempt at one account, after so many that failed;
 * milliseconds.
 */
export function computeLoginDelay(failures: number, isKnown: boolean): number {
  if (failures < freeAttempts) return 0;
  const longest = (isKnown ? 60 : 15 * 60) * secondMs;
  return Math.min(longest, secondMs * 2 ** Math.min(failures - freeAttempts, 20));
}
