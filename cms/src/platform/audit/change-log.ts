import type { Access, CollectionConfig, Field } from 'payload';
import { actorOf } from '../access/actor.ts';
import { canEverywhere } from '@digivaardig/contracts/roles';
import { nobody } from '../access/collection-access.ts';
import { refusal } from '../errors/user-error.ts';
import { texts } from '../i18n/messages.ts';

const read: Access = ({ req }) => {
  const actor = actorOf(req.user);
  return actor !== null && canEverywhere(actor, 'change-log.read');
};

/** Also for our own code: what was written down stays as it was. Only its age removes it, by the database. */
const refuseChange = (): never => {
  throw refusal(texts.errors.logFixed, 403);
};

const text = (name: string, label: string): Field => ({
  name,
  label,
  type: 'text',
  admin: { readOnly: true },
});

/** What kinds of changes are logged, with what users call them. */
const kinds = {
  roles: 'Rollen',
  offer: 'Aanbod',
  visibility: 'Zichtbaarheid',
  archive: 'Archief',
  invitation: 'Uitnodiging',
  account: 'Account',
  event: 'Taken',
} as const;

export type LogKind = keyof typeof kinds;

/** Who changed roles, offers and visibility, and when. Nobody changes or removes a line. */
export const ChangeLog: CollectionConfig = {
  slug: 'change-log',
  labels: { singular: 'Wijziging', plural: 'Logboek' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'subject',
    defaultColumns: ['at', 'kind', 'municipality', 'subject', 'from', 'to', 'actor'],
    listSearchableFields: ['subject', 'actor', 'municipality'],
    description:
      'Wie wanneer rollen, accounts, het aanbod of de zichtbaarheid veranderde, of een vastgelopen taak opnieuw liet proberen. Niemand kan een regel aanpassen of weghalen. Na twee jaar verdwijnt een regel vanzelf.',
  },
  access: { create: nobody, read, update: nobody, delete: nobody, unlock: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-at',
  fields: [
    {
      name: 'at',
      label: 'Wanneer',
      type: 'date',
      required: true,
      admin: { readOnly: true, date: { displayFormat: 'd MMMM yyyy HH:mm' } },
    },
    {
      name: 'kind',
      label: 'Soort',
      type: 'select',
      required: true,
      index: true,
      admin: { readOnly: true },
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    { ...text('municipality', 'Gemeente'), index: true } as Field,
    text('subject', 'Wat of wie'),
    text('from', 'Van'),
    text('to', 'Naar'),
    text('actor', 'Door'),
    text('tenantId', 'Gemeente (id)'),
    text('subjectId', 'Wat of wie (id)'),
    text('actorId', 'Door (id)'),
  ],
  hooks: {
    beforeChange: [({ data, operation }) => (operation === 'create' ? data : refuseChange())],
    beforeDelete: [refuseChange],
  },
};
