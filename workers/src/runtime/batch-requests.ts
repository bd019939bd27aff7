/** Returns those of the ids for which the condition holds. */
type QueryAll = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * Combines the requests of one tick into one query, since jobs that run in parallel each ask about
 * one row.
 */
export function batchRequests(queryAll: QueryAll): (id: string) => Promise<boolean> {
  let pendingIds: string[] = [];
  let answer: Promise<ReadonlySet<string>> | null = null;
  const query = async (): Promise<ReadonlySet<string>> => {
    await new Promise((resolve) => setImmediate(resolve));
    const ids = pendingIds;
    pendingIds = [];
    answer = null;
    return queryAll(ids);
  };
  return async (id) => {
    pendingIds.push(id);
    answer ??= query();
    return (await answer).has(id);
  };
}
