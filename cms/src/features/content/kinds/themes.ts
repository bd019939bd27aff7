import { sitePaths } from '@digivaardig/contracts/site-paths';
import { defineSharedKind } from '../reading/define-shared-kind.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { lineField, paragraphField } from '#platform/fields/text-field.ts';

export const themes = defineSharedKind({
  kind: 'themes',
  page: sitePaths.theme,
  labels: { singular: 'Thema', plural: 'Thema’s' },
  description: {
    library: 'De leergebieden die het programma aan alle gemeenten aanbiedt.',
    local: 'Eigen thema’s van je gemeente, en eigen versies van thema’s uit de bibliotheek.',
  },
  columns: ['position'],
  personalData: {
    none: ['position'],
    content: listFreeTexts('title', 'introduction'),
  },
  fields: () => [
    lineField({ name: 'title', label: 'Titel', required: true }),
    paragraphField({
      name: 'introduction',
      label: 'Inleiding',
      required: true,
      description: 'Een of twee zinnen: waar gaat dit thema over?',
    }),
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
