import { canEverywhere } from '@digivaardig/contracts/roles';
import type { CollapsibleField, Condition, Field } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { nobody } from '#platform/access/collection-access.ts';
import { definePersonalData, freeText, noPersonalData } from '#platform/privacy/personal-data.ts';
import { namesAccount } from '../overrides/format-field-value.ts';
import { validateLicenceEnd } from './validate-licence-end.ts';
import type { Scope } from '../reading/shared-kinds.ts';

/** The licence of a version is that of its library module. */
const isNoVersion: Condition = ({ basedOn }) => !basedOn;

/** Who only reads the library learns nothing from an account of the programme. */
const managesLibrary: Condition = (_document, _siblings, { user }) => {
  const actor = toActor(user);
  return actor === null || canEverywhere(actor, 'library-modules.update');
};

const dayField = (
  name: string,
  label: string,
  admin: { description: string; condition?: Condition },
) =>
  ({
    name,
    label,
    type: 'date',
    index: true,
    custom: noPersonalData,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
      ...admin,
    },
  }) as const satisfies Field;

/** Who looks after a module, when it needs another look, and how long it may be used. */
export const createCareFields = (scope: Scope): CollapsibleField => ({
  type: 'collapsible',
  label: 'Beheer van deze les',
  admin: { position: 'sidebar', initCollapsed: true },
  fields: [
    {
      name: 'owner',
      label: 'Wie houdt deze les bij?',
      // An id and no relation: editors may not read accounts, nor filter by what is in them.
      type: 'text',
      index: true,
      maxLength: 24,
      custom: { ...definePersonalData('editor', 'Wie een les bijhoudt'), ...namesAccount },
      admin: {
        ...(scope === 'library' ? { condition: managesLibrary } : {}),
        disableListColumn: true,
        disableListFilter: true,
        description: 'Alleen redacteuren zien dit. Zonder naam is de les van het hele team.',
        components: { Field: '/features/content/admin/owner-field.tsx#OwnerField' },
      },
    },
    dayField('reviewBefore', 'Nakijken vóór', {
      description: 'Klopt de les dan nog? Alleen redacteuren zien dit.',
    }),
    {
      name: 'supplier',
      label: 'Leverancier',
      type: 'text',
      maxLength: 120,
      custom: freeText,
      admin: {
        condition: isNoVersion,
        description: 'Van wie de les is gekocht. Leeg als we haar zelf maakten.',
      },
    },
    {
      ...dayField('licensedUntil', 'Licentie tot en met', {
        condition: isNoVersion,
        description:
          'De dag erna gaat de les vanzelf van de site. Gemeenten horen dit 6, 3 en 1 maand van tevoren.',
      }),
      validate: validateLicenceEnd,
    },
    {
      // Since when the module is withdrawn because its licence ended; its old page says so.
      name: 'licenceEndedAt',
      type: 'date',
      custom: noPersonalData,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      access: { create: nobody, update: nobody },
    },
  ],
});
