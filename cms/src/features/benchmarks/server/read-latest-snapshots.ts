import type { Payload } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';

export interface Snapshot {
  tenantId: string;
  takenAt: Date;
  figures: unknown;
}

/**
 * The newest snapshot of each of these municipalities, in one query on the index (tenantId,
 * takenAt).
 */
export async function readLatestSnapshots(
  payload: Payload,
  tenantIds: readonly string[],
): Promise<Map<string, Snapshot>> {
  const model = getDatabaseAdapter(payload).collections['benchmark-snapshots'];
  if (!model) throw new Error('The collection benchmark-snapshots is not in the config.');
  const rows = await model.aggregate<Snapshot>([
    { $match: { tenantId: { $in: tenantIds }, takenAt: { $type: 'date' } } },
    { $sort: { tenantId: 1, takenAt: -1, _id: -1 } },
    {
      $group: {
        _id: '$tenantId',
        tenantId: { $first: '$tenantId' },
        takenAt: { $first: '$takenAt' },
        figures: { $first: '$figures' },
      },
    },
  ]);
  return new Map(rows.map((row) => [row.tenantId, row]));
}
