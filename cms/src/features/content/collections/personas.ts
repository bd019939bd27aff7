import type { CollectionConfig } from 'payload';
import { libraryAccess } from '#platform/access/collection-access.ts';
import { rejectForeignReferences } from '#platform/access/reject-foreign-references.ts';
import { emitChangeEvent, emitDeleteEvent } from '#platform/events/emit-change-event.ts';
import { slugHistoryField, uniqueSlugField } from '#platform/slugs/slug-history.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { slugField } from '#platform/slugs/slug-field.ts';
import { editedByField, recordEditor } from '#platform/fields/edited-by.ts';
import { assignCollectionSlug } from '#platform/slugs/assign-collection-slug.ts';
import { lineField, linesField, paragraphField } from '#platform/fields/text-field.ts';

/** Attitudes to digital means: who a message is for. Never a label on a person. */
export const Personas: CollectionConfig = {
  slug: 'personas',
  labels: { singular: 'Persona', plural: 'Persona’s' },
  admin: {
    group: 'Bibliotheek van het programma',
    useAsTitle: 'title',
    defaultColumns: ['title', 'crossCutting', 'updatedAt'],
    description:
      'Houdingen tegenover digitale middelen. Een persona is nooit een etiket voor een collega.',
  },
  access: libraryAccess('personas'),
  versions: { maxPerDoc: 20 },
  lockDocuments: false,
  defaultSort: 'position',
  custom: {
    personalData: {
      none: ['crossCutting', 'position'],
      content: listFreeTexts('title', 'summary'),
    },
  },
  fields: [
    lineField({ name: 'title', label: 'Naam', required: true }),
    {
      name: 'crossCutting',
      label: 'Komt in alle vier voor',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    {
      name: 'position',
      label: 'Plaats in de rij',
      type: 'number',
      defaultValue: 100,
      admin: { position: 'sidebar' },
    },
    paragraphField({ name: 'summary', label: 'Beschrijving', required: true, maxLength: 1200 }),
    linesField({ name: 'motives', label: 'Motieven' }),
    linesField({ name: 'resistance', label: 'Weerstanden' }),
    linesField({ name: 'knows', label: 'Wat weten ze' }),
    linesField({ name: 'can', label: 'Wat kunnen ze' }),
    linesField({ name: 'needs', label: 'Wat is nodig' }),
    linesField({ name: 'messages', label: 'Boodschappen' }),
    slugField(),
    slugHistoryField,
    uniqueSlugField,
    editedByField,
  ],
  hooks: {
    beforeValidate: [assignCollectionSlug('personas')],
    beforeChange: [rejectForeignReferences, recordEditor],
    afterChange: [emitChangeEvent],
    afterDelete: [emitDeleteEvent],
  },
};
