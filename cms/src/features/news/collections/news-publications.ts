import { can } from '@digivaardig/contracts/roles';
import type { CollectionConfig } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { tenantCollection } from '#platform/tenancy/tenant-collection.ts';

const momentField = (name: string, label: string) =>
  ({
    name,
    label,
    type: 'date',
    admin: {
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' },
    },
  }) as const;

/** What a municipality published, library news included. Written by the publisher alone. */
export const NewsPublications: CollectionConfig = tenantCollection({
  slug: 'news-publications',
  labels: { singular: 'Publicatie', plural: 'Gepubliceerd nieuws' },
  admin: {
    group: 'Mijn gemeente',
    // Who plans no news finds what appeared on the site.
    hidden: ({ user }) => {
      const actor = toActor(user);
      return actor === null || !can(actor, 'news-queue.update');
    },
    useAsTitle: 'id',
    defaultColumns: ['item', 'publishedAt', 'slotAt', 'withdrawnAt'],
    description:
      'Wat op de site van de gemeente verscheen, ook wat er later afging. Het platform vult deze lijst zelf.',
  },
  disableDuplicate: true,
  defaultSort: '-publishedAt',
  custom: { personalData: { none: ['item', 'publishedAt', 'slotAt', 'withdrawnAt'] } },
  fields: [
    {
      name: 'item',
      label: 'Artikel',
      type: 'relationship',
      relationTo: ['library-news', 'news'],
      admin: { components: { Cell: '/features/news/admin/article-cell.tsx#ArticleCell' } },
      required: true,
    },
    { ...momentField('publishedAt', 'Gepubliceerd op'), required: true, index: true },
    momentField('slotAt', 'Vast moment'),
    momentField('withdrawnAt', 'Ingetrokken op'),
  ],
});
