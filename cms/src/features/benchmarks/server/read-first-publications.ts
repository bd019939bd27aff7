import { toMoment } from '@digivaardig/contracts/moments';
import type { Payload } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { rowIds } from '#platform/db/object-ids.ts';

/**
 * When each of these municipalities published its first article, in one query on the index (tenant,
 * publishedAt). One without publications is not in the result.
 */
export async function readFirstPublications(
  payload: Payload,
  tenantIds: readonly string[],
): Promise<Map<string, string>> {
  const model = getDatabaseAdapter(payload).collections['news-publications'];
  if (!model) throw new Error('The collection news-publications is not in the config.');
  const rows = await model.aggregate<{ _id: unknown; publishedAt: unknown }>([
    {
      $match: {
        tenant: { $in: rowIds(payload, tenantIds) },
        publishedAt: { $type: 'date' },
      },
    },
    { $group: { _id: '$tenant', publishedAt: { $min: '$publishedAt' } } },
  ]);
  return new Map(
    rows.flatMap(({ _id, publishedAt }) => {
      const moment = toMoment(publishedAt);
      return moment === null ? [] : [[String(_id), moment] as const];
    }),
  );
}
