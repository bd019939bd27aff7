/** The maximum number of retries. */
const retries = 7;

/** The error name in an answer to a write conflict: the database rolled everything back. */
export const writeConflict = 'WriteConflict';

/** The delay grows with each attempt and is random, so that two requests do not collide again. */
const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(resolve, (0.5 + Math.random()) * 20 * 2 ** Math.min(attempt, 4)),
  );

/**
 * Retries a request while the answer is a write conflict. A conflict writes nothing, so a retry
 * never doubles a change. The user only learns of it when the last attempt fails.
 * @param send sends the request again each time, with a body of its own
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
