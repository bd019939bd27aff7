import type { CollectionConfig, DateField, DateFieldValidation } from 'payload';
import { date } from 'payload/shared';
import { isRecord, isText } from '@digivaardig/contracts/guards';
import { messages } from '#platform/i18n/messages.ts';
import { phases } from '#platform/fields/select-options.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { tenantCollection } from '#platform/tenancy/tenant-collection.ts';
import { lineField, paragraphField } from '#platform/fields/text-field.ts';

const dayField = (name: string, label: string): DateField => ({
  name,
  label,
  type: 'date',
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
});

/** Payload's own rules, and not before the start beside it. */
const validateEnd: DateFieldValidation = async (value, options) => {
  const result = await date(value, options);
  const start: unknown = isRecord(options.siblingData) ? options.siblingData['start'] : null;
  if (result !== true || !value || !isText(start)) return result;
  return new Date(value) >= new Date(start) || messages.errors.periodOrder;
};

const endField = (label: string): DateField => ({
  ...dayField('end', label),
  validate: validateEnd,
});

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
    description: 'De planning van de campagne in de gemeente, met de momenten per fase.',
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
    { type: 'row', fields: [dayField('start', 'Begin'), endField('Einde')] },
    {
      name: 'moments',
      label: 'Momenten',
      labels: { singular: 'Moment', plural: 'Momenten' },
      type: 'array',
      fields: [
        { name: 'title', label: 'Wat', type: 'text', required: true, maxLength: 200 },
        {
          type: 'row',
          fields: [{ ...dayField('start', 'Wanneer'), required: true }, endField('Tot en met')],
        },
      ],
    },
  ],
});
