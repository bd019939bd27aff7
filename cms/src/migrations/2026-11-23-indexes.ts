import type { CollectionSlug, Payload } from 'payload';

type Keys = Record<string, 1 | -1>;
interface Index {
  keys: Keys;
  unique?: boolean;
  /**
   * Only documents in which this field holds a value of this type count: an own document has no
   * `basedOn`.
   */
  only?: Record<string, 'objectId' | 'date'>;
  expireAfterSeconds?: number;
}

const day = 24 * 3600;

/**
 * Rules that the database itself keeps, and the orders that readers wait for. Payload cannot say
 * partial.
 */
const indexes: Partial<Record<CollectionSlug, Index[]>> = {
  themes: [{ keys: { tenant: 1, basedOn: 1 }, unique: true, only: { basedOn: 'objectId' } }],
  modules: [{ keys: { tenant: 1, basedOn: 1 }, unique: true, only: { basedOn: 'objectId' } }],
  news: [
    { keys: { tenant: 1, basedOn: 1 }, unique: true, only: { basedOn: 'objectId' } },
    { keys: { tenant: 1, slug: 1 } },
  ],
  materials: [{ keys: { tenant: 1, basedOn: 1 }, unique: true, only: { basedOn: 'objectId' } }],
  offers: [{ keys: { tenant: 1, 'item.value': 1 }, unique: true }],
  'news-queue': [
    { keys: { tenant: 1, 'item.value': 1 }, unique: true },
    { keys: { tenant: 1, _order: 1 } },
  ],
  'news-publications': [
    { keys: { tenant: 1, 'item.value': 1 }, unique: true },
    { keys: { tenant: 1, slotAt: 1 }, unique: true, only: { slotAt: 'date' } },
    { keys: { tenant: 1, publishedAt: -1 } },
  ],
  outbox: [{ keys: { state: 1, createdAt: 1 } }, { keys: { state: 1, queuedAt: 1 } }],
  'processed-events': [
    { keys: { key: 1 }, unique: true },
    { keys: { handledAt: 1 }, expireAfterSeconds: 90 * day },
  ],
  'benchmark-snapshots': [{ keys: { tenantId: 1, takenAt: -1 } }],
  'news-watermarks': [{ keys: { tenantId: 1 }, unique: true }],
};

const typeFilter = (only: Record<string, string>) =>
  Object.fromEntries(Object.entries(only).map(([field, type]) => [field, { $type: type }]));

/** Makes the indexes; those that are there already stay. */
export async function up(payload: Payload): Promise<void> {
  for (const [slug, list] of Object.entries(indexes)) {
    const model = payload.db.collections[slug];
    if (!model) throw new Error(`The collection ${slug} is not in the config.`);
    for (const { keys, unique, only, expireAfterSeconds } of list) {
      await model.collection.createIndex(keys, {
        ...(unique ? { unique } : {}),
        ...(expireAfterSeconds ? { expireAfterSeconds } : {}),
        ...(only ? { partialFilterExpression: typeFilter(only) } : {}),
      });
    }
  }
}
