/**
 * Collects the keys that are requested in the same tick and reads them together, so that a list of
 * a hundred items costs one read. Each key is read once. A read that fails rejects every request
 * for its keys.
 */
export function batchReads<T>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (key: string) => Promise<T | undefined> {
  const answers = new Map<string, Promise<T | undefined>>();
  let batch: { keys: string[]; results: Promise<ReadonlyMap<string, T>> } | undefined;
  const addToBatch = (key: string) => {
    if (!batch) {
      const keys: string[] = [];
      const results = Promise.resolve().then(() => {
        batch = undefined;
        return read(keys);
      });
      batch = { keys, results };
    }
    batch.keys.push(key);
    return batch.results;
  };
  return (key) => {
    const answer = answers.get(key) ?? addToBatch(key).then((results) => results.get(key));
    answers.set(key, answer);
    return answer;
  };
}
