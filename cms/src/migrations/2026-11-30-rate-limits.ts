import type { Payload } from 'payload';

/**
 * Makes the indexes of the limits that all processes share, and drops the counts of the earlier
 * ones. Clients that were known at an account become known again when they sign in.
 */
export async function up(payload: Payload): Promise<void> {
  const rateLimits = payload.db.collections['rate-limits']?.collection;
  if (!rateLimits) throw new Error('The collection rate-limits is not in the config.');
  await rateLimits.createIndex({ key: 1 }, { unique: true });
  await rateLimits.createIndex({ expire: 1 }, { expireAfterSeconds: 0 });
  await payload.db.connection.collection('throttles').drop();
}
