/** Asks again until the answer satisfies, for what workers do in their own time; gives the last answer. */
export async function eventually<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  attempts = 60,
): Promise<T> {
  let answer = await ask();
  for (let attempt = 1; attempt < attempts && !satisfies(answer); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    answer = await ask();
  }
  return answer;
}
