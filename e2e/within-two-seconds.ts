const BOUND_MS = 2_000;

/**
 * Asks again until the answer satisfies, for as long as the site may show strangers what was there before a change.
 * The clock starts here: call it when the change was answered.
 * @returns the last answer that was asked for in time
 */
export async function withinTwoSeconds<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
): Promise<T> {
  const end = performance.now() + BOUND_MS;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer) || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
