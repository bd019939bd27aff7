import type { Access, CollectionConfig, FieldAccess } from 'payload';
import { actorCan, actorOf, mayEverywhere, tenantsWhereMay } from '../../access/actor.ts';
import { nobody } from '../../access/grant.ts';
import type { Action } from '../../access/matrix.ts';
import { programmeRoles, roleLabels } from '../../access/roles.ts';
import { activeSession } from '../../archive/active-session.ts';
import { refuseWithoutPlace } from './refuse-without-place.ts';
import { guardLinkedPassword, guardPassword } from './guard-password.ts';
import { refuseTenantPaths } from '../../access/refuse-tenant-paths.ts';
import { guardSharedAccount } from './guard-shared-account.ts';
import { noMailReset } from './no-mail-reset.ts';
import { guardRoles } from './guard-roles.ts';
import { inviteEndpoints } from './invite-endpoints.ts';

const access =
  (action: Action): Access =>
  ({ req }) => {
    const actor = actorOf(req.user);
    if (!actor) return false;
    if (mayEverywhere(actor, 'users', action)) return true;
    const tenants = tenantsWhereMay(actor, 'users', action);
    const self = { id: { equals: actor.id } };
    if (action !== 'read' && action !== 'update') return false;
    return tenants.length > 0 ? { or: [self, { 'tenants.tenant': { in: tenants } }] } : self;
  };

const byProgramme: FieldAccess = ({ req }) => {
  const actor = actorOf(req.user);
  return actor !== null && mayEverywhere(actor, 'users', 'update');
};

const ownPasswordOnly: FieldAccess = ({ id, req }) =>
  req.user !== null && id !== undefined && req.user.id === id;

const days = (count: number): number => count * 24 * 60 * 60 * 1000;

/** Everybody who signs in. Accounts are made by invitation alone: whoever invites gets a one-time link. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Account', plural: 'Accounts' },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    forgotPassword: { expiration: days(3) },
    cookies: { sameSite: 'Lax' },
    strategies: [activeSession],
  },
  admin: {
    group: 'Beheer',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'tenants', 'programmeRoles'],
    description:
      'Wie mag inloggen, en met welke rol. Nodig een collega uit met een eenmalige link.',
    components: {
      beforeListTable: ['/admin/invite-form.tsx#InviteForm'],
      edit: { beforeDocumentControls: ['/admin/new-link-button.tsx#NewLinkButton'] },
    },
  },
  access: {
    admin: ({ req }) => {
      const actor = actorOf(req.user);
      return actor !== null && actorCan.openAdmin(actor);
    },
    create: nobody,
    read: access('read'),
    update: access('update'),
    delete: nobody,
    unlock: access('update'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'name',
  fields: [
    { name: 'name', label: 'Naam', type: 'text', required: true, maxLength: 120 },
    {
      name: 'password',
      type: 'text',
      admin: { hidden: true },
      access: { create: nobody, read: nobody, update: ownPasswordOnly },
    },
    {
      name: 'programmeRoles',
      label: 'Rollen in het programma',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      options: programmeRoles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: byProgramme, update: byProgramme },
    },
    {
      name: 'demo',
      label: 'Voorbeeldaccount',
      type: 'checkbox',
      defaultValue: false,
      admin: { readOnly: true, position: 'sidebar' },
      access: { create: nobody, update: nobody },
    },
  ],
  endpoints: inviteEndpoints,
  hooks: {
    beforeOperation: [refuseTenantPaths, noMailReset, guardLinkedPassword],
    beforeLogin: [refuseWithoutPlace],
    beforeValidate: [guardPassword, guardRoles, guardSharedAccount],
  },
};
