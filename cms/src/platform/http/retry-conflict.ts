/** How often is asked again after the first time. */
const retries = 7;

/**
 * The name of the error in an answer that says so: the database gave up all of it, since others
 * changed the same.
 */
export const writeConflict = 'WriteConflict';

/** Longer each time, and never the same for two, or they meet again. */
const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(resolve, (0.5 + Math.random()) * 20 * 2 ** Math.min(attempt, 4)),
  );

/**
 * Asks again, a few times, while the answer is a write conflict: nothing of the first try stays, so
 * a second one is no double. Whoever saved need not know of it; only the last answer says that they
 * must save again.
 * @param send asks anew each time, with a body of its own
 */
export async function retryConflict<T>(
  send: () => Promise<T>,
  isConflict: (answer: T) => Promise<boolean> | boolean,
): Promise<T> {
  let answer = await send();
  for (let attempt = 0; attempt < retries && (await isConflict(answer)); attempt += 1) {
    await pause(attempt);
    answer = await send();
  }
  return answer;
}
