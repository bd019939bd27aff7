import { sitePaths } from '@digivaardig/contracts/site-paths';
import { createContentField } from '../blocks/content-field.ts';
import { defineSharedKind } from '../reading/define-shared-kind.ts';
import { getFileCollections } from '../reading/file-collections.ts';
import { photoField } from '#platform/files/photo-field.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { lineField, paragraphField } from '#platform/fields/text-field.ts';

export const themes = defineSharedKind({
  kind: 'themes',
  page: sitePaths.theme,
  labels: { singular: 'Thema', plural: 'Thema’s' },
  description: {
    library: 'De leergebieden die het programma aan alle gemeenten aanbiedt.',
    local:
      'Thema’s die de gemeente zelf maakte, en haar eigen versies van thema’s uit de bibliotheek.',
  },
  columns: ['position'],
  personalData: {
    none: ['position', 'announcedFor'],
    content: listFreeTexts('title', 'introduction'),
  },
  fields: (scope) => [
    lineField({ name: 'title', label: 'Titel', required: true }),
    paragraphField({
      name: 'introduction',
      label: 'Inleiding',
      required: true,
      description: 'Een of twee zinnen: waar gaat dit thema over?',
    }),
    photoField({
      name: 'photo',
      label: 'Foto',
      relationTo: getFileCollections(scope),
      description: 'Mag leeg blijven. Zonder foto staat er een tekening.',
    }),
    createContentField(scope, {
      label: 'Meer over dit thema',
      description: 'Mag leeg blijven. Staat op de pagina van het thema, onder de lessen.',
    }),
    {
      name: 'announcedFor',
      label: 'Lessen verwacht in',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'monthOnly', displayFormat: 'MMMM yyyy' },
        description:
          'Zolang een thema geen lessen heeft, zien collega’s het niet. Met een maand erbij zien ze wanneer het komt.',
      },
    },
    {
      name: 'position',
      label: 'Plaats in de rij',
      type: 'number',
      defaultValue: 100,
      min: 0,
      admin: { position: 'sidebar', description: 'Laag komt eerst.' },
    },
  ],
});
