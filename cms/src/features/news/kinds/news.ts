import { sitePaths } from '@digivaardig/contracts/site-paths';
import { defineSharedKind } from '#features/content';
import { newsKinds } from '#platform/fields/select-options.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { lineField, paragraphField } from '#platform/fields/text-field.ts';
import { autoQueueField, readySinceField } from './auto-queue-field.ts';

export const newsKind = defineSharedKind({
  kind: 'news',
  page: sitePaths.article,
  labels: { singular: 'Nieuwsartikel', plural: 'Nieuws' },
  description: {
    library: 'Artikelen en digitips die elke gemeente in haar wachtrij kan zetten.',
    local:
      'Eigen nieuws. Publiceren betekent hier: klaar. Op de site komt het pas via de wachtrij.',
  },
  columns: ['kind'],
  libraryFields: [autoQueueField, readySinceField],
  personalData: {
    none: ['kind'],
    content: listFreeTexts('title', 'introduction', 'body'),
  },
  fields: () => [
    {
      name: 'queueButton',
      type: 'ui',
      admin: { components: { Field: '/features/news/admin/queue-button.tsx#QueueButton' } },
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
    paragraphField({ name: 'introduction', label: 'Inleiding', required: true }),
    { name: 'body', label: 'Tekst', type: 'richText', required: true },
  ],
});
