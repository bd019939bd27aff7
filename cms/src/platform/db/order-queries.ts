import type { PayloadRequest } from 'payload';

/**
 * Returns a function that starts queries at once or, inside a transaction, one after the other:
 * MongoDB supports one command at a time there.
 */
export function orderQueries(req?: Pick<PayloadRequest, 'transactionID'>) {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(query: () => Promise<T>): Promise<T> => {
    if (!req?.transactionID) return query();
    const result = last.then(query);
    last = result.catch(() => undefined);
    return result;
  };
}
