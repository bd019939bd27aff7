import { sitePaths } from '@digivaardig/contracts/site-paths';
import { createContentField, defineSharedKind } from '#features/content';
import { newsKinds } from '#platform/fields/select-options.ts';
import { photoField } from '#platform/files/photo-field.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { lineField, paragraphField } from '#platform/fields/text-field.ts';
import { readPublications } from '../publications/read-publications.ts';
import { autoQueueField, readySinceField } from './auto-queue-field.ts';

export const newsKind = defineSharedKind({
  kind: 'news',
  page: sitePaths.article,
  labels: { singular: 'Nieuwsartikel', plural: 'Nieuws' },
  description: {
    library: 'Artikelen en digitips die elke gemeente in haar wachtrij kan zetten.',
    local:
      'Nieuws van de gemeente zelf, en haar eigen versies uit de bibliotheek. Een artikel dat klaar is voor de planning, komt op de site via de wachtrij, op een moment dat je kiest, of meteen.',
  },
  edit: {
    PreviewButton: '/features/news/admin/read-button.tsx#ReadButton',
    PublishButton: '/features/news/admin/publish-buttons.tsx#PublishButtons',
    Status: '/features/news/admin/article-status.tsx#ArticleStatus',
    UnpublishButton: '/features/news/admin/withdraw-button.tsx#WithdrawButton',
  },
  columns: ['kind'],
  // What was worked on last comes first: news grows old.
  defaultSort: '-updatedAt',
  libraryFields: [autoQueueField, readySinceField],
  listPages: async (reader) => [...(await readPublications(reader)).keys()],
  personalData: {
    none: ['kind', 'theme'],
    content: listFreeTexts('title', 'introduction'),
  },
  fields: (scope) => [
    {
      name: 'planning',
      type: 'ui',
      admin: { components: { Field: '/features/news/admin/planning-panel.tsx#PlanningPanel' } },
    },
    lineField({ name: 'title', label: 'Titel', required: true }),
    {
      name: 'kind',
      label: 'Soort',
      type: 'select',
      options: newsKinds,
      defaultValue: 'article',
      required: true,
    },
    {
      name: 'theme',
      label: 'Thema',
      type: 'relationship',
      relationTo: scope === 'library' ? ['library-themes'] : ['library-themes', 'themes'],
      // A version of a library theme is reached through the library theme: that is its identity.
      filterOptions: ({ relationTo }) =>
        relationTo === 'themes' ? { basedOn: { exists: false } } : true,
      admin: {
        allowCreate: false,
        description: 'Mag leeg blijven. Zonder foto krijgt het artikel de tekening van dit thema.',
      },
    },
    paragraphField({ name: 'introduction', label: 'Inleiding', required: true }),
    photoField({
      name: 'photo',
      label: 'Foto',
      relationTo: scope === 'library' ? ['library-files'] : ['library-files', 'files'],
      description: 'Mag leeg blijven. Zonder foto staat er een tekening.',
    }),
    createContentField(scope, { label: 'Tekst', required: true, firstBlock: 'text' }),
  ],
});
