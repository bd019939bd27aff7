import type { Payload } from 'payload';

/** One count for each lesson of a municipality, and remarks that end after a year. */
export async function up(payload: Payload): Promise<void> {
  const votes = payload.db.collections['lesson-votes']?.collection;
  const remarks = payload.db.collections['lesson-remarks']?.collection;
  if (!votes || !remarks) throw new Error('The stores of feedback are not in the config.');
  await votes.createIndex({ tenantId: 1, moduleId: 1 }, { unique: true });
  await remarks.createIndex({ scope: 1, moduleId: 1 });
  await remarks.createIndex({ day: 1 }, { expireAfterSeconds: 365 * 24 * 3600 });
}
