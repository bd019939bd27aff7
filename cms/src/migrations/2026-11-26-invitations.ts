import type { Payload } from 'payload';

/** One open invitation of an address to a place; of what was there twice, the latest stays. */
export async function up(payload: Payload): Promise<void> {
  const invitations = payload.db.collections['invitations']?.collection;
  if (!invitations) throw new Error('The collection invitations is not in the config.');
  const seen = new Set<string>();
  for (const { _id, email, tenantId } of await invitations.find({}).sort({ _id: -1 }).toArray()) {
    const place = JSON.stringify([email, tenantId ?? null]);
    if (seen.has(place)) await invitations.deleteOne({ _id });
    seen.add(place);
  }
  await invitations.createIndex({ email: 1, tenantId: 1 }, { unique: true });
}
