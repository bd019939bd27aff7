import { wholeNumberField } from '#platform/fields/whole-number-field.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { createContentField } from '../blocks/content-field.ts';
import { feedbackField } from './feedback-field.ts';
import { clearLicenceEnd } from './clear-licence-end.ts';
import { defineSharedKind } from '../reading/define-shared-kind.ts';
import { createCareFields } from './module-care-fields.ts';
import { createFactFields } from './module-fact-fields.ts';
import { rejectPrerequisiteCircles } from './reject-prerequisite-circles.ts';
import { rejectUnknownOwner } from './reject-unknown-owner.ts';
import { formDefault } from '#platform/fields/form-default.ts';
import { deliveryForms, levels, skillKinds } from '#platform/fields/select-options.ts';
import { listFreeTexts } from '#platform/privacy/personal-data.ts';
import { lineField, linesField, paragraphField } from '#platform/fields/text-field.ts';

/** Few options, all in sight: one click instead of two. */
const choiceField = (name: string, label: string, options: { value: string; label: string }[]) =>
  ({ name, label, type: 'radio', options, required: true }) as const;

export const modules = defineSharedKind({
  kind: 'modules',
  page: sitePaths.module,
  labels: { singular: 'Module', plural: 'Modules' },
  description: {
    library:
      'Lesmateriaal van het programma. Elke gemeente zet het zelf aan of uit, en kan er een eigen versie van maken.',
    local:
      'Modules die de gemeente zelf maakte, en haar eigen versies van modules uit de bibliotheek.',
  },
  columns: ['theme', 'level', 'skillKind', 'deliveryForm'],
  personalData: {
    none: [
      'theme',
      'skillKind',
      'level',
      'deliveryForm',
      'minutes',
      'competences',
      'profiles',
      'prerequisites',
    ],
    content: listFreeTexts('title', 'introduction'),
  },
  fields: (scope) => [
    {
      name: 'startNewModule',
      type: 'ui',
      admin: {
        components: { Field: '/features/content/admin/start-new-module.tsx#StartNewModule' },
        disableListColumn: true,
      },
    },
    feedbackField,
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
    choiceField('skillKind', 'Soort vaardigheid', skillKinds),
    { ...choiceField('level', 'Niveau', levels), defaultValue: formDefault('basic') },
    {
      type: 'row',
      fields: [
        {
          name: 'deliveryForm',
          label: 'Vorm',
          type: 'select',
          options: deliveryForms,
          required: true,
          defaultValue: formDefault('online'),
        },
        wholeNumberField({
          name: 'minutes',
          label: 'Tijd in minuten',
          required: true,
          min: 1,
          max: 480,
        }),
      ],
    },
    // Every module needs a goal and something to do.
    linesField({
      name: 'goals',
      label: 'Wat je leert',
      required: true,
      description: 'Begin elke regel met “Je kunt …”.',
      firstRow: true,
    }),
    createContentField(scope, {
      label: 'De les',
      description: 'Begin met een stap. Zet er beeld, een tip of een controlevraag bij.',
      required: true,
      firstBlock: 'step',
    }),
    createFactFields(scope),
  ],
  careFields: (scope) => [createCareFields(scope)],
  guards: (scope) => [rejectPrerequisiteCircles(scope), rejectUnknownOwner(scope), clearLicenceEnd],
});
