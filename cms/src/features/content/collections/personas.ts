import type { CollectionConfig } from 'payload';
import { libraryGrant } from '#platform/access/collection-access.ts';
import { refuseForeignReferences } from '#platform/access/reject-foreign-references.ts';
import { announceChange, announceDelete } from '#platform/events/emit-change-event.ts';
import { formerSlugsField } from '#platform/slugs/slug-history.ts';
import { slugField } from '#platform/slugs/slug-field.ts';
import { editedByField, recordEditor } from '#platform/fields/edited-by.ts';
import { settleOwnSlug } from '#platform/slugs/assign-collection-slug.ts';
import { line, lines, paragraph } from '#platform/fields/text-field.ts';

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
  access: libraryGrant('personas'),
  versions: { maxPerDoc: 20 },
  lockDocuments: false,
  defaultSort: 'position',
  fields: [
    line({ name: 'title', label: 'Naam', required: true }),
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
    paragraph({ name: 'summary', label: 'Beschrijving', required: true, maxLength: 1200 }),
    lines({ name: 'motives', label: 'Motieven' }),
    lines({ name: 'resistance', label: 'Weerstanden' }),
    lines({ name: 'knows', label: 'Wat weten ze' }),
    lines({ name: 'can', label: 'Wat kunnen ze' }),
    lines({ name: 'needs', label: 'Wat is nodig' }),
    lines({ name: 'messages', label: 'Boodschappen' }),
    slugField(),
    formerSlugsField,
    editedByField,
  ],
  hooks: {
    beforeValidate: [settleOwnSlug('personas')],
    beforeChange: [refuseForeignReferences, recordEditor],
    afterChange: [announceChange],
    afterDelete: [announceDelete],
  },
};
