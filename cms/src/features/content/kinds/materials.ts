import { can } from '@digivaardig/contracts/roles';
import type { Condition } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { defineSharedKind } from '../reading/define-shared-kind.ts';
import { getFileCollections } from '../reading/file-collections.ts';
import { audiences, contentTiers, phases } from '#platform/fields/select-options.ts';
import { listFreeTexts, noPersonalData } from '#platform/privacy/personal-data.ts';
import { lineField, paragraphField } from '#platform/fields/text-field.ts';

/** An editor who does not carry the campaign may read no persona, so the form would show ids. */
const showsPersonas: Condition = (_document, _siblings, { user }) => {
  const actor = toActor(user);
  return actor === null || can(actor, 'personas.read');
};

export const materials = defineSharedKind({
  kind: 'materials',
  labels: { singular: 'Communicatiemiddel', plural: 'Communicatiemiddelen' },
  description: {
    library: 'Posters, kaarten, films en acties van het programma, per persona en fase.',
    local:
      'Communicatiemiddelen die de gemeente zelf maakte, en haar eigen versies uit de bibliotheek.',
  },
  columns: ['format', 'tier', 'phases'],
  personalData: {
    none: ['format', 'tier', 'audiences', 'personas', 'phases', 'files'],
    content: listFreeTexts('title', 'description'),
  },
  fields: (scope) => [
    lineField({ name: 'title', label: 'Titel', required: true }),
    paragraphField({ name: 'description', label: 'Beschrijving', required: true }),
    lineField({
      name: 'format',
      label: 'Vorm',
      required: true,
      maxLength: 60,
      description: 'Bijvoorbeeld: poster, kaart, film, flyer.',
    }),
    {
      name: 'tier',
      label: 'Laag',
      type: 'select',
      options: contentTiers,
      required: true,
      admin: {
        description:
          'Hero: één keer en groot. Hub: komt steeds terug. Hygiëne: is er altijd, als basis.',
      },
    },
    {
      name: 'audiences',
      label: 'Voor wie',
      type: 'select',
      hasMany: true,
      options: audiences,
      required: true,
    },
    {
      name: 'personas',
      label: 'Persona’s',
      type: 'relationship',
      relationTo: 'personas',
      hasMany: true,
      required: true,
      admin: { allowCreate: false, condition: showsPersonas },
    },
    {
      name: 'phases',
      label: 'Fasen',
      type: 'select',
      hasMany: true,
      options: phases,
      required: true,
    },
    {
      name: 'files',
      label: 'Bestanden',
      type: 'upload',
      // The library's first: Payload's upload of many files has names in English for screen readers.
      relationTo: getFileCollections(scope).toReversed(),
      hasMany: true,
    },
  ],
  localFields: [
    {
      name: 'channels',
      label: 'Kanalen',
      type: 'relationship',
      relationTo: 'channels',
      hasMany: true,
      custom: noPersonalData,
      admin: { description: 'Waar dit middel in de gemeente verschijnt.' },
    },
  ],
});
