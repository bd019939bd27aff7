import type { Field } from 'payload';
import { listFreeTexts, noPersonalData } from '#platform/privacy/personal-data.ts';
import { toLibrarySlug, type SharedKind } from '../reading/shared-kinds.ts';

/** The library document that a version is based on, and its overridden fields. */
export const overrideFields = (kind: SharedKind): Field[] => [
  {
    name: 'basedOn',
    label: 'Eigen versie van',
    type: 'relationship',
    relationTo: toLibrarySlug(kind),
    index: true,
    custom: noPersonalData,
    admin: {
      position: 'sidebar',
      allowCreate: false,
      readOnly: true,
      condition: (data) => Boolean(data['basedOn']),
    },
  },
  {
    name: 'overrides',
    label: 'Velden van de gemeente',
    labels: { singular: 'Veld', plural: 'Velden' },
    type: 'array',
    custom: { personalData: { none: ['path'], content: listFreeTexts('seen') } },
    admin: {
      readOnly: true,
      condition: (data) => Boolean(data['basedOn']),
      description: 'Deze velden gaan niet meer mee met de bibliotheek. Dit houden we zelf bij.',
      components: { Field: '/features/content/admin/override-list.tsx#OverrideList' },
    },
    fields: [
      { name: 'path', label: 'Veld', type: 'text', required: true },
      // Payload takes text in a JSON field for JSON that still has to be parsed; ours may be a
      // plain sentence.
      { name: 'seen', label: 'Bibliotheek toen', type: 'json', validate: () => true },
    ],
  },
];
