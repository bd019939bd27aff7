/**
 * Collects what is asked for while the present step of work lasts, and reads it together: a list of
 * a hundred that each want something more costs one read. A key is read once; a read that fails
 * fails everybody who asked.
 */
export function batchReads<T>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (key: string) => Promise<T | undefined> {
  const answers = new Map<string, Promise<T | undefined>>();
  let batch: { keys: string[]; found: Promise<ReadonlyMap<string, T>> } | undefined;
  const addToBatch = (key: string) => {
    if (!batch) {
      const keys: string[] = [];
      const results = Promise.resolve().then(() => {
        batch = undefined;
        return read(keys);
      });
      batch = { keys, found: results };
    }
    batch.keys.push(key);
    return batch.found;
  };
  return (key) => {
    const answer = answers.get(key) ?? addToBatch(key).then((results) => results.get(key));
    answers.set(key, answer);
    return answer;
  };
}
