type Keys = Readonly<Record<string, 1 | -1>>;

/** An index that Payload cannot describe. */
export interface RequiredIndex {
  keys: Keys;
  unique?: true;
  partialFilterExpression?: Readonly<Record<string, { $type: string }>>;
  /** Seconds after the date in the key; 0 for the date itself. */
  expireAfterSeconds?: number;
}

const day = 24 * 3600;
const unique = { unique: true } as const;
const where = (field: string, type: string) => ({
  partialFilterExpression: { [field]: { $type: type } },
});

const libraryKind: RequiredIndex[] = [
  { keys: { ownAddress: 1 }, ...unique, ...where('ownAddress', 'string') },
];
const ownKind: RequiredIndex[] = [
  { keys: { tenant: 1, basedOn: 1 }, ...unique, ...where('basedOn', 'objectId') },
  { keys: { tenant: 1, ownAddress: 1 }, ...unique, ...where('ownAddress', 'string') },
];

/**
 * The indexes of every collection as all migrations together leave them: rules that the database
 * itself keeps, the times after which it deletes rows, and the orders that readers wait for. The
 * platform restores them while it runs.
 */
export const requiredIndexes: Readonly<Record<string, readonly RequiredIndex[]>> = {
  'library-themes': libraryKind,
  'library-modules': libraryKind,
  'library-news': libraryKind,
  'library-materials': libraryKind,
  personas: libraryKind,
  themes: ownKind,
  modules: ownKind,
  news: [...ownKind, { keys: { tenant: 1, slug: 1 } }],
  materials: ownKind,
  offers: [{ keys: { tenant: 1, 'item.value': 1 }, ...unique }],
  'news-queue': [
    { keys: { tenant: 1, 'item.value': 1 }, ...unique },
    { keys: { tenant: 1, _order: 1 } },
    { keys: { tenant: 1, pinnedTo: 1 }, ...unique, ...where('pinnedTo', 'date') },
    { keys: { pinnedTo: 1 }, ...where('pinnedTo', 'date') },
  ],
  'news-publications': [
    { keys: { tenant: 1, 'item.value': 1 }, ...unique },
    { keys: { tenant: 1, slotAt: 1 }, ...unique, ...where('slotAt', 'date') },
    { keys: { tenant: 1, publishedAt: -1 } },
  ],
  'news-skips': [
    { keys: { tenantId: 1, slotAt: 1 }, ...unique },
    { keys: { slotAt: 1 }, expireAfterSeconds: 400 * day },
  ],
  'news-shortages': [{ keys: { tenantId: 1 }, ...unique }],
  'news-watermarks': [{ keys: { tenantId: 1 }, ...unique }],
  'feed-keys': [
    { keys: { userId: 1, tenantId: 1 }, ...unique },
    { keys: { hash: 1 }, ...unique },
    { keys: { tenantId: 1 } },
  ],
  outbox: [
    { keys: { state: 1, createdAt: 1 } },
    { keys: { state: 1, queuedAt: 1 } },
    { keys: { queuedAt: 1 }, expireAfterSeconds: 90 * day },
  ],
  'processed-events': [
    { keys: { key: 1 }, ...unique },
    { keys: { handledAt: 1 }, expireAfterSeconds: 90 * day },
  ],
  'benchmark-snapshots': [
    { keys: { tenantId: 1, takenAt: -1 } },
    { keys: { tenantId: 1, week: 1 }, ...unique, ...where('week', 'string') },
  ],
  'account-sessions': [
    { keys: { hash: 1 }, ...unique },
    { keys: { userId: 1 } },
    { keys: { endsAt: 1 }, expireAfterSeconds: 0 },
  ],
  'one-time-links': [
    { keys: { hash: 1 }, ...unique },
    { keys: { subjectId: 1 } },
    { keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ],
  invitations: [
    { keys: { tenantId: 1, createdAt: -1 } },
    { keys: { email: 1 } },
    { keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
    { keys: { email: 1, tenantId: 1 }, ...unique },
    { keys: { invitedById: 1 } },
    { keys: { accountId: 1 } },
  ],
  'rate-limits': [
    { keys: { key: 1 }, ...unique },
    { keys: { expire: 1 }, expireAfterSeconds: 0 },
  ],
  'search-misses': [
    { keys: { tenantId: 1, query: 1 }, ...unique },
    { keys: { since: 1 }, expireAfterSeconds: 90 * day },
  ],
  'lesson-votes': [{ keys: { tenantId: 1, moduleId: 1 }, ...unique }],
  'lesson-remarks': [
    { keys: { scope: 1, moduleId: 1 } },
    { keys: { day: 1 }, expireAfterSeconds: 365 * day },
  ],
  'scheduled-changes': [
    { keys: { scope: 1, documentId: 1, action: 1 }, ...unique },
    { keys: { at: 1 } },
    { keys: { documentId: 1 } },
  ],
  'broken-links': [
    { keys: { scope: 1, documentId: 1, address: 1 }, ...unique },
    { keys: { checkedAt: 1 }, expireAfterSeconds: 60 * day },
  ],
  'binned-documents': [
    { keys: { documentId: 1 }, ...unique },
    { keys: { scope: 1, binnedAt: -1, _id: -1 } },
    { keys: { slug: 1 } },
    { keys: { usedFiles: 1 } },
    { keys: { deleteAt: 1 } },
  ],
  'binned-versions': [{ keys: { documentId: 1 } }],
  'licence-notices': [
    { keys: { tenantId: 1, moduleId: 1, lastDay: 1, stage: 1 }, ...unique },
    { keys: { notifiedAt: 1 }, expireAfterSeconds: 400 * day },
  ],
  'editors-present': [
    { keys: { subject: 1, userId: 1 }, ...unique },
    { keys: { seenAt: 1 }, expireAfterSeconds: 120 },
  ],
  'archive-exports': [{ keys: { tenantId: 1 }, ...unique }],
  'change-log': [
    { keys: { at: 1 }, expireAfterSeconds: 730 * day },
    { keys: { tenantId: 1, at: -1 } },
    { keys: { subjectId: 1, at: -1, _id: -1 } },
  ],
};

/** The order of the history of a document. */
const history: RequiredIndex[] = [{ keys: { parent: 1, updatedAt: -1, _id: -1 } }];

/** The indexes of the versions of collections, in the same way. */
export const requiredVersionIndexes: Readonly<Record<string, readonly RequiredIndex[]>> = {
  'library-themes': history,
  'library-modules': history,
  'library-news': history,
  'library-materials': history,
  themes: history,
  modules: history,
  news: history,
  materials: history,
};
