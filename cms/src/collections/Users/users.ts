import type { Access, CollectionConfig, FieldAccess } from 'payload';
import { actorCan, actorOf, mayEverywhere, tenantsWhereMay } from '../../access/actor.ts';
import { nobody } from '../../access/grant.ts';
import type { Action } from '../../access/matrix.ts';
import { programmeRoles, roleLabels } from '../../access/roles.ts';
import { activeSession } from '../../archive/active-session.ts';
import { refuseWithoutPlace } from './refuse-without-place.ts';
import { guardAddress } from './guard-address.ts';
import { guardName } from './guard-name.ts';
import { guardPassword } from './guard-password.ts';
import { refuseTenantPaths } from '../../access/refuse-tenant-paths.ts';
import { guardSharedAccount } from './guard-shared-account.ts';
import { refusePayloadReset } from './refuse-payload-reset.ts';
import { settlePlace } from './settle-place.ts';
import { guardRoles } from './guard-roles.ts';
import { acceptInvitation } from '../../accounts/accept-invitation.ts';
import { accountLinkEndpoints } from '../../accounts/account-link-endpoints.ts';
import { invitationEndpoints } from '../../accounts/invitation-endpoints.ts';
import { passwordEndpoints } from '../../accounts/password-endpoints.ts';
import { logAddress } from '../../log/log-account.ts';
import { endFeedsOfAccount, endLostFeeds } from '../../feed/end-lost-feeds.ts';
import { logRoles } from '../../log/log-changes.ts';
import { rememberClient, throttleLogin } from '../../throttle/throttle-login.ts';
import { endMembership } from './end-membership.ts';
import { noFirstRegister } from './no-first-register.ts';

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

/** Everybody who signs in. Accounts are made by invitation alone; whoever is invited gets a link by mail. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Account', plural: 'Accounts' },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // A lock would let anybody shut anybody out; see throttle/.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax' },
    strategies: [activeSession],
  },
  admin: {
    group: 'Beheer',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'tenants', 'programmeRoles'],
    description:
      'Wie mag inloggen, en met welke rol. Een collega die je uitnodigt, staat hier zodra die meedoet.',
    components: {
      beforeListTable: ['/admin/invite-form.tsx#InviteForm'],
      edit: { beforeDocumentControls: ['/admin/account-actions.tsx#AccountActions'] },
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
    {
      ...{ name: 'name', label: 'Naam', type: 'text', required: true, maxLength: 120 },
      hooks: { beforeValidate: [guardName] },
    },
    {
      name: 'email',
      type: 'email',
      access: { update: byProgramme },
      hooks: { beforeValidate: [guardAddress] },
    },
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
    {
      name: 'withoutPlaceSince',
      label: 'Hoort nergens meer bij sinds',
      type: 'date',
      index: true,
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: 'Dertig dagen hierna verwijderen we het account.',
        condition: (data) => Boolean((data as { withoutPlaceSince?: unknown }).withoutPlaceSince),
      },
      access: { create: nobody, update: nobody },
    },
  ],
  endpoints: [
    ...[...invitationEndpoints, acceptInvitation],
    ...[...passwordEndpoints, ...accountLinkEndpoints],
    ...[endMembership, noFirstRegister],
  ],
  hooks: {
    beforeOperation: [refuseTenantPaths, refusePayloadReset, throttleLogin],
    beforeLogin: [refuseWithoutPlace],
    afterLogin: [rememberClient],
    beforeValidate: [guardPassword, guardRoles, guardSharedAccount],
    beforeChange: [settlePlace],
    afterChange: [logRoles, logAddress, endLostFeeds],
    afterDelete: [endFeedsOfAccount],
  },
};
