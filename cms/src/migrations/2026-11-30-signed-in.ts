import type { Payload } from 'payload';

/**
 * Marks the accounts that exist as signed in: their owners set a password to get them. Demo accounts
 * got theirs from the seed.
 */
export async function up(payload: Payload): Promise<void> {
  const users = payload.db.collections['users']?.collection;
  if (!users) throw new Error('The collection users is not in the config.');
  const isUnknown = { demo: { $ne: true }, hasSignedIn: { $exists: false } };
  await users.updateMany(isUnknown, { $set: { hasSignedIn: true } });
}
