import type { Payload } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';

/** An editor whose browser is silent for this long has closed the document. */
const presentForMs = 45_000;

interface Visit {
  subject: string;
  user: string;
  name: string;
  now: Date;
}

const getModel = (payload: Payload) => {
  const model = getDatabaseAdapter(payload).collections['editors-present'];
  if (!model) throw new Error('The collection editors-present is not in the config.');
  return model;
};

/**
 * Records that somebody has a document open: one row per person and document, which the database
 * deletes when it expires.
 */
export async function recordEditorPresence(
  payload: Payload,
  { subject, user, name, now }: Visit,
): Promise<void> {
  await getModel(payload).updateOne(
    { subject, userId: user },
    { $set: { name, seenAt: now } },
    { upsert: true },
  );
}

/** Lists the names of others who have the document open now. */
export async function listOtherEditors(
  payload: Payload,
  subject: string,
  user: string,
  now: Date,
): Promise<string[]> {
  const since = new Date(now.getTime() - presentForMs);
  const rows = await getModel(payload)
    .find({ subject, userId: { $ne: user }, seenAt: { $gt: since } })
    .sort({ name: 1 })
    .limit(10)
    .lean();
  return rows.map((row) => String('name' in row ? row.name : ''));
}
