const second = 1000;

/** Attempts that cost nothing: everybody mistypes. */
const free = 5;

/** How long a client waits for its next attempt at one account, after so many that failed; milliseconds. */
export function loginDelay(failures: number, known: boolean): number {
  if (failures < free) return 0;
  const longest = (known ? 60 : 15 * 60) * second;
  return Math.min(longest, second * 2 ** Math.min(failures - free, 20));
}
