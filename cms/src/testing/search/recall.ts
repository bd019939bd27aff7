import type { GoldenQuery } from './golden-queries.ts';

export interface Recall {
  /** The mean over all queries of the share that was found of what is expected. */
  mean: number;
  /** Queries that found less than everything, with what they found instead. */
  missed: { query: string; missing: string[]; found: readonly string[] }[];
}

/** Computes recall over the first documents that each query finds. */
export function computeRecall(
  queries: readonly GoldenQuery[],
  search: (query: string) => readonly string[],
): Recall {
  const results = queries.map(({ query, expected }) => {
    const found = search(query);
    return { query, expected, found, missing: expected.filter((one) => !found.includes(one)) };
  });
  const shares = results.map(({ expected, missing }) => 1 - missing.length / expected.length);
  return {
    mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    missed: results.flatMap(({ query, missing, found }) =>
      missing.length > 0 ? [{ query, missing, found }] : [],
    ),
  };
}
