import { wholeNumberField } from '#platform/fields/whole-number-field.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { defineSharedKind } from '../reading/define-shared-kind.ts';
import { deliveryForms, levels, skillKinds } from '#platform/fields/select-options.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { lineField, linesField, paragraphField } from '#platform/fields/text-field.ts';

const selectField = (name: string, label: string, options: { value: string; label: string }[]) =>
  ({ name, label, type: 'select', options, required: true }) as const;

export const modules = defineSharedKind({
  kind: 'modules',
  page: sitePaths.module,
  labels: { singular: 'Module', plural: 'Modules' },
  description: {
    library: 'Lesmateriaal van het programma. Zet het aan of uit, of maak een eigen versie.',
    local: 'Eigen modules van je gemeente, en eigen versies van modules uit de bibliotheek.',
  },
  columns: ['theme', 'level', 'skillKind', 'deliveryForm'],
  personalData: {
    none: ['theme', 'skillKind', 'level', 'deliveryForm', 'minutes'],
    content: listFreeTexts('title', 'introduction', 'steps.title', 'steps.body', 'body'),
  },
  fields: (scope) => [
    lineField({ name: 'title', label: 'Titel', required: true }),
    {
      name: 'theme',
      label: 'Thema',
      type: 'relationship',
      relationTo: scope === 'library' ? ['library-themes'] : ['library-themes', 'themes'],
      required: true,
      index: true,
      // A version of a library theme is reached through the library theme: that is its identity.
      filterOptions: ({ relationTo }) =>
        relationTo === 'themes' ? { basedOn: { exists: false } } : true,
      admin: { allowCreate: false },
    },
    paragraphField({
      name: 'introduction',
      label: 'Inleiding',
      required: true,
      description: 'Twee of drie zinnen: voor wie is dit, en wat heb je eraan in je werk?',
    }),
    {
      type: 'row',
      fields: [
        selectField('skillKind', 'Soort vaardigheid', skillKinds),
        selectField('level', 'Niveau', levels),
      ],
    },
    {
      type: 'row',
      fields: [
        selectField('deliveryForm', 'Vorm', deliveryForms),
        wholeNumberField({
          name: 'minutes',
          label: 'Tijd in minuten',
          required: true,
          min: 1,
          max: 480,
        }),
      ],
    },
    linesField({
      name: 'goals',
      label: 'Wat je leert',
      required: true,
      description: 'Begin elke regel met “Je kunt …”.',
    }),
    {
      name: 'steps',
      label: 'Stappen',
      labels: { singular: 'Stap', plural: 'Stappen' },
      type: 'array',
      minRows: 1,
      required: true,
      fields: [
        { name: 'title', label: 'Titel van de stap', type: 'text', required: true, maxLength: 160 },
        { name: 'body', label: 'Uitleg', type: 'richText', required: true },
      ],
    },
    { name: 'body', label: 'Tot slot', type: 'richText' },
  ],
});
