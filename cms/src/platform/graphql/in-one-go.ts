/**
 * Collects what is asked for while the present step of work lasts, and reads it together: a list of a hundred that each
 * want something more costs one read. A key is read once; a read that fails fails everybody who asked.
 */
export function inOneGo<T>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (key: string) => Promise<T | undefined> {
  const answers = new Map<string, Promise<T | undefined>>();
  let waiting: { keys: string[]; found: Promise<ReadonlyMap<string, T>> } | undefined;
  const join = (key: string) => {
    if (!waiting) {
      const keys: string[] = [];
      const found = Promise.resolve().then(() => {
        waiting = undefined;
        return read(keys);
      });
      waiting = { keys, found };
    }
    waiting.keys.push(key);
    return waiting.found;
  };
  return (key) => {
    const known = answers.get(key) ?? join(key).then((found) => found.get(key));
    answers.set(key, known);
    return known;
  };
}
