import type { Payload } from 'payload';

/** One notice for a module and a stage in a municipality, which the database deletes after 400 days. */
export async function up(payload: Payload): Promise<void> {
  const notices = payload.db.collections['licence-notices']?.collection;
  if (!notices) throw new Error('The collection licence-notices is not in the config.');
  await notices.createIndex({ tenantId: 1, moduleId: 1, lastDay: 1, stage: 1 }, { unique: true });
  await notices.createIndex({ notifiedAt: 1 }, { expireAfterSeconds: 400 * 24 * 3600 });
}
