import type { Access, CollectionConfig, TextField } from 'payload';
import { toActor } from '../access/actor.ts';
import { canEverywhere } from '@digivaardig/contracts/roles';
import { nobody } from '../access/collection-access.ts';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';

const readAccess: Access = ({ req }) => {
  const actor = toActor(req.user);
  return actor !== null && canEverywhere(actor, 'change-log.read');
};

/**
 * Also for our own code: what was written down stays as it was. Only its age removes it, by the
 * database.
 */
const rejectChange = (): never => {
  throw userError(messages.errors.logFixed, 403);
};

const readOnlyText = (name: string, label: string): TextField => ({
  name,
  label,
  type: 'text',
  admin: { readOnly: true },
});

/** What kinds of changes are logged, with what users call them. */
const kinds = {
  roles: 'Rollen',
  offer: 'Aanbod',
  bin: 'Prullenbak',
  visibility: 'Zichtbaarheid',
  archive: 'Archief',
  invitation: 'Uitnodiging',
  account: 'Account',
  event: 'Taken',
} as const;

export type AuditKind = keyof typeof kinds;

/** Who changed roles, offers, visibility and what is in the bin, and when. Nobody changes or removes a line. */
export const ChangeLog: CollectionConfig = {
  slug: 'change-log',
  labels: { singular: 'Wijziging', plural: 'Logboek' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'subject',
    defaultColumns: ['at', 'kind', 'municipality', 'subject', 'from', 'to', 'actor'],
    listSearchableFields: ['subject', 'actor', 'municipality'],
    description:
      'Wie wanneer rollen, accounts, het aanbod of de zichtbaarheid veranderde, een tekst weggooide of terugzette, of een vastgelopen taak opnieuw liet proberen. Niemand kan een regel aanpassen of weghalen. Na twee jaar verdwijnt een regel vanzelf.',
  },
  access: { create: nobody, read: readAccess, update: nobody, delete: nobody, unlock: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-at',
  custom: {
    personalData: {
      none: ['kind'],
      log: {
        at: 'Wanneer het gebeurde',
        createdAt: 'Wanneer het gebeurde',
        municipality: 'Gemeente',
        subject: 'Naam van wie het betreft, en het e-mailadres bij een uitnodiging',
        from: 'Rollen of e-mailadres ervoor',
        to: 'Rollen of e-mailadres erna',
        actor: 'Naam van wie iets veranderde',
        tenantId: 'Gemeente',
        subjectId: 'Nummer van het account van wie het betreft',
        actorId: 'Nummer van diens account',
      },
    },
  },
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
    { ...readOnlyText('municipality', 'Gemeente'), index: true },
    readOnlyText('subject', 'Wat of wie'),
    readOnlyText('from', 'Van'),
    readOnlyText('to', 'Naar'),
    readOnlyText('actor', 'Door'),
    readOnlyText('tenantId', 'Gemeente (id)'),
    readOnlyText('subjectId', 'Wat of wie (id)'),
    readOnlyText('actorId', 'Door (id)'),
  ],
  hooks: {
    beforeChange: [({ data, operation }) => (operation === 'create' ? data : rejectChange())],
    beforeDelete: [rejectChange],
  },
};
