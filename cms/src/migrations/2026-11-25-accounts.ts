import type { CollectionSlug, Payload } from 'payload';

const day = 24 * 3600;

interface Index {
  keys: Record<string, 1 | -1>;
  unique?: boolean;
  /** Seconds after the date in the key; 0 for the date itself. */
  expireAfterSeconds?: number;
}

/** The indexes. Some let the database delete expired rows itself, whatever our code does. */
const indexes: Partial<Record<CollectionSlug, Index[]>> = {
  'one-time-links': [
    { keys: { hash: 1 }, unique: true },
    { keys: { subjectId: 1 } },
    { keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ],
  invitations: [
    { keys: { tenantId: 1, createdAt: -1 } },
    { keys: { email: 1 } },
    { keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ],
  // An event may name an account. What nobody queued yet has no date here, and stays.
  outbox: [{ keys: { queuedAt: 1 }, expireAfterSeconds: 90 * day }],
  // The order of the list in the admin, and two years after which a line goes.
  'change-log': [
    { keys: { at: 1 }, expireAfterSeconds: 730 * day },
    { keys: { tenantId: 1, at: -1 } },
  ],
};

/** Makes the indexes of accounts, mail and the log. */
export async function up(payload: Payload): Promise<void> {
  for (const [slug, list] of Object.entries(indexes)) {
    const model = payload.db.collections[slug];
    if (!model) throw new Error(`The collection ${slug} is not in the config.`);
    for (const { keys, ...options } of list) await model.collection.createIndex(keys, options);
  }
}
