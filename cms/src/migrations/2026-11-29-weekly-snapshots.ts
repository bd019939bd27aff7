import type { Payload } from 'payload';

/** One weekly snapshot for a municipality and a week. Those from before have no week, and stay. */
export async function up(payload: Payload): Promise<void> {
  const snapshots = payload.db.collections['benchmark-snapshots']?.collection;
  if (!snapshots) throw new Error('The collection benchmark-snapshots is not in the config.');
  const partialFilterExpression = { week: { $type: 'string' } };
  await snapshots.createIndex({ tenantId: 1, week: 1 }, { unique: true, partialFilterExpression });
}
