import type { CollectionConfig } from 'payload';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { tenantCollection } from '#platform/tenancy/tenant-collection.ts';
import { lineField } from '#platform/fields/text-field.ts';

/** Where a municipality can publish. */
export const Channels: CollectionConfig = tenantCollection({
  slug: 'channels',
  labels: { singular: 'Kanaal', plural: 'Kanalen' },
  admin: {
    group: 'Mijn gemeente',
    useAsTitle: 'name',
    defaultColumns: ['name', 'description'],
    description: 'Plekken waar de gemeente collega’s bereikt, zoals intranet of nieuwsbrief.',
  },
  defaultSort: 'position',
  custom: {
    personalData: { none: ['name', 'position'], content: listFreeTexts('description') },
  },
  fields: [
    lineField({ name: 'name', label: 'Naam', required: true }),
    lineField({ name: 'description', label: 'Toelichting', description: 'Voor wie, en hoe vaak?' }),
    {
      name: 'position',
      label: 'Plaats in de rij',
      type: 'number',
      defaultValue: 100,
      admin: { position: 'sidebar' },
    },
  ],
});
