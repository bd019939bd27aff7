import type { CollectionConfig } from 'payload';
import { phases } from '#platform/fields/select-options.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { tenantCollection } from '#platform/tenancy/tenant-collection.ts';
import { lineField, paragraphField } from '#platform/fields/text-field.ts';

const dayField = (name: string, label: string) =>
  ({
    name,
    label,
    type: 'date',
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
  }) as const;

/**
 * A municipality's plan: when each phase runs, and what happens in it. Dates are data, never
 * constants.
 */
export const CampaignPhases: CollectionConfig = tenantCollection({
  slug: 'campaign-phases',
  labels: { singular: 'Campagnefase', plural: 'Campagnefasen' },
  admin: {
    group: 'Mijn gemeente',
    useAsTitle: 'title',
    defaultColumns: ['title', 'key', 'start', 'end'],
    description: 'De planning van de campagne in je gemeente, met de momenten per fase.',
  },
  defaultSort: 'key',
  custom: {
    personalData: {
      none: ['key', 'start', 'end', 'moments.start', 'moments.end'],
      content: listFreeTexts('title', 'message', 'moments.title'),
    },
  },
  fields: [
    { name: 'key', label: 'Fase', type: 'select', options: phases, required: true },
    lineField({ name: 'title', label: 'Titel', required: true }),
    paragraphField({ name: 'message', label: 'Boodschap', maxLength: 1000 }),
    { type: 'row', fields: [dayField('start', 'Begin'), dayField('end', 'Einde')] },
    {
      name: 'moments',
      label: 'Momenten',
      labels: { singular: 'Moment', plural: 'Momenten' },
      type: 'array',
      fields: [
        { name: 'title', label: 'Wat', type: 'text', required: true, maxLength: 200 },
        {
          type: 'row',
          fields: [
            { ...dayField('start', 'Wanneer'), required: true },
            dayField('end', 'Tot en met'),
          ],
        },
      ],
    },
  ],
});
