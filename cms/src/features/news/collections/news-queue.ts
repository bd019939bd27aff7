import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type Where,
} from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { newsMessages } from '../messages.ts';
import { calendarEndpoints } from '../calendar/calendar-endpoints.ts';
import { guardPin } from './guard-pin.ts';
import { assignOrderKey, ignoreOrderKey } from '../ordering/order-key.ts';
import type { NewsQueue as QueueDocument } from '../../../payload-types.ts';
import { pointToIdentity } from '#features/content';
import { tenantCollection } from '#platform/tenancy/tenant-collection.ts';

/** A row before its fields were checked; Payload's original of a new one is an empty object. */
type QueueRow = Partial<QueueDocument> & { id: string };

/** Only articles that are ready, each once, and none that readers already have. */
const guardQueueItem: CollectionBeforeChangeHook<QueueRow> = async ({ data, originalDoc, req }) => {
  // Since when it waits is a fact, not a choice: it decides which slots the article may fill.
  if (req.user) {
    data.queuedAt = originalDoc?.queuedAt ?? getClock(req.payload).now().toISOString();
  }
  const row = { ...originalDoc, ...data };
  const reject = (message: string): never => {
    const errors = [{ path: 'item', message, label: 'Artikel' }];
    throw new ValidationError({ collection: 'news-queue', errors }, req.t);
  };
  const id = toId(row.item?.value);
  if (!row.item || !id) return reject(newsMessages.errors.newsKind);
  // What waits already may be moved about, also when its article became a draft again.
  const before = toId(originalDoc?.item?.value);
  if (before === id) return data;
  const system = asSystem(req.payload, req);
  const item = await system.findByID({ collection: row.item.relationTo, id, disableErrors: true });
  if (item?._status !== 'published') return reject(newsMessages.errors.notReady);
  if ('needsSelfScan' in item && item.needsSelfScan === true) {
    const municipality = await system.findByID({
      collection: 'municipalities',
      id: toId(row.tenant) ?? '',
      disableErrors: true,
    });
    if (municipality?.selfScan !== true) return reject(newsMessages.errors.selfScan);
  }
  const sameItem: Where[] = [
    { tenant: { equals: toId(row.tenant) } },
    { 'item.value': { equals: id } },
  ];
  const duplicates = await system.count({
    collection: 'news-queue',
    where: { and: [...sameItem, ...(row.id ? [{ id: { not_equals: row.id } }] : [])] },
  });
  if (duplicates.totalDocs > 0) return reject(newsMessages.errors.queueTaken);
  const published = await system.find({
    collection: 'news-publications',
    where: { and: sameItem },
    pagination: false,
  });
  const [publication] = published.docs;
  if (publication) {
    return reject(
      publication.withdrawnAt ? newsMessages.errors.takenOff : newsMessages.errors.published,
    );
  }
  return data;
};

/** The articles that wait for a slot, in order: drag to change it. */
export const NewsQueue: CollectionConfig = tenantCollection(
  {
    slug: 'news-queue',
    labels: { singular: 'Artikel in de wachtrij', plural: 'Wachtrij nieuws' },
    admin: {
      // The news calendar shows and changes it. Its own form is for a moment outside the rhythm.
      group: false,
      useAsTitle: 'id',
      defaultColumns: ['item', 'pinnedTo', 'queuedAt'],
      description:
        'Nieuws dat wacht. De volgorde vult de vrije momenten; wat vaststaat, komt op zijn eigen moment, en een reeks heeft een eigen rij. In de nieuwskalender zie je wanneer elk artikel verschijnt.',
    },
    endpoints: calendarEndpoints,
    orderable: true,
    disableDuplicate: true,
    custom: { personalData: { none: ['item', 'pinnedTo', 'queuedAt'] } },
    fields: [
      {
        name: 'item',
        label: 'Artikel',
        type: 'relationship',
        relationTo: ['library-news', 'news'],
        admin: { components: { Cell: '/features/news/admin/article-cell.tsx#ArticleCell' } },
        required: true,
      },
      {
        name: 'pinnedTo',
        label: 'Vastgezet op',
        type: 'date',
        admin: {
          position: 'sidebar',
          description:
            'Leeg laten mag: dan bepaalt de volgorde het moment. De tijd is die in Nederland.',
          components: {
            afterInput: ['/platform/dutch-clock/clock-change-note.client.tsx#ClockChangeNote'],
          },
          date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' },
        },
      },
      {
        name: 'queuedAt',
        label: 'In de wachtrij sinds',
        type: 'date',
        required: true,
        defaultValue: ({ req }) => getClock(req.payload).now().toISOString(),
        admin: {
          readOnly: true,
          position: 'sidebar',
          date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' },
        },
      },
    ],
    hooks: {
      beforeOperation: [ignoreOrderKey],
      beforeChange: [pointToIdentity, guardQueueItem, guardPin, assignOrderKey],
    },
  },
  { unseen: true },
);
