/** A question that is put for many at once. */
type AskAll = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * Puts what many ask in the same moment as one question: jobs that run side by side each ask for one row.
 * @param askAll gives those of the ids for which the answer is yes
 */
export function batchRequests(askAll: AskAll): (id: string) => Promise<boolean> {
  let asked: string[] = [];
  let answer: Promise<ReadonlySet<string>> | null = null;
  const ask = async (): Promise<ReadonlySet<string>> => {
    await new Promise((resolve) => setImmediate(resolve));
    const ids = asked;
    asked = [];
    answer = null;
    return askAll(ids);
  };
  return async (id) => {
    asked.push(id);
    answer ??= ask();
    return (await answer).has(id);
  };
}
