import { wholeNumberField } from '#platform/fields/whole-number-field.ts';
import { contentChanged } from '#platform/events/emit-change-event.ts';
import type { GlobalConfig } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { nobody } from '#platform/access/collection-access.ts';
import { writeEvent } from '#platform/events/write-event.ts';

/** The settings of the programme, which apply to every municipality. */
export const Programme: GlobalConfig = {
  slug: 'programme',
  label: 'Instellingen van het programma',
  admin: {
    group: 'Beheer',
    hidden: ({ user }) => {
      const actor = toActor(user);
      return actor === null || !can(actor, 'programme.update');
    },
  },
  lockDocuments: false,
  custom: { personalData: { none: ['extensiveFrom', 'newsPerWeek', 'seededAt'] } },
  access: {
    read: ({ req }) => {
      const actor = toActor(req.user);
      return actor !== null && can(actor, 'admin.open');
    },
    update: ({ req }) => {
      const actor = toActor(req.user);
      return actor !== null && can(actor, 'programme.update');
    },
  },
  fields: [
    wholeNumberField({
      name: 'extensiveFrom',
      label: 'Vanaf hoeveel modules is een thema uitgebreid?',
      required: true,
      defaultValue: 6,
      min: 1,
      max: 100,
      description: 'Minder is beperkt, nul is leeg. Geldt voor alle gemeenten.',
    }),
    wholeNumberField({
      name: 'newsPerWeek',
      label: 'Hoeveel nieuws per week is het doel?',
      required: true,
      defaultValue: 2,
      min: 1,
      max: 14,
    }),
    {
      name: 'seededAt',
      type: 'date',
      admin: { hidden: true },
      access: { create: nobody, update: nobody },
    },
  ],
  hooks: {
    afterChange: [
      async ({ context, doc, req }) => {
        if (context['suppressEvents'] === true) return doc as unknown;
        await writeEvent(req, contentChanged, { tenant: null });
        return doc as unknown;
      },
    ],
  },
};
