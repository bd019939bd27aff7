import type { Access, CollectionConfig, FieldAccess } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can, canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import { nobody } from '#platform/access/collection-access.ts';
import type { Action } from '@digivaardig/contracts/roles';
import { programmeRoles, roleLabels } from '@digivaardig/contracts/roles';
import { env } from '#platform/env.ts';
import { rejectWithoutMembership } from './reject-without-membership.ts';
import { guardEmail } from './guard-email.ts';
import { guardName } from './guard-name.ts';
import { rejectPassword } from '../server/reject-password.ts';
import { rejectStaleForm } from './reject-stale-form.ts';
import { rejectCrossTenantFilters } from '#platform/access/reject-cross-tenant-filters.ts';
import { guardSharedAccount } from './guard-shared-account.ts';
import { rejectPayloadReset } from './reject-payload-reset.ts';
import { updateAccountState } from './update-account-state.ts';
import { guardOwnRoles, guardRoles } from './guard-roles.ts';
import { acceptInvitation } from '../server/accept-invitation.ts';
import { accountLinkEndpoints } from '../server/account-link-endpoints.ts';
import { invitationEndpoints } from '../server/invitation-endpoints.ts';
import { passwordEndpoints } from '../server/password-endpoints.ts';
import { recordEmailChange } from '../server/record-account-change.ts';
import { recordRoleChanges } from '../server/record-role-changes.ts';
import { rememberDeviceAfterLogin, throttleLogin } from '../throttle/throttle-login.ts';
import { changePassword } from '../server/change-password.ts';
import { checkLink } from '../server/check-link-endpoint.ts';
import { withdrawLostInvitations } from '../server/withdraw-lost-invitations.ts';
import { recordSignIn } from '../sessions/record-sign-in.ts';
import { endOwnSession, issueToken } from '../sessions/session-hooks.ts';
import { tokenHours } from '../sessions/session-store.ts';
import { sessionStrategy } from '../sessions/session-strategy.ts';
import { limitAccountChanges, prioritiseRightsChange } from '../throttle/limit-account-changes.ts';
import { composePassword } from './compose-password.ts';
import { endMembership } from './end-membership.ts';
import { disableFirstRegister } from './disable-first-register.ts';

const createAccess =
  (action: Action): Access =>
  ({ req }) => {
    const actor = toActor(req.user);
    if (!actor) return false;
    if (canEverywhere(actor, `users.${action}`)) return true;
    const tenants = listMunicipalitiesWhere(actor, `users.${action}`);
    const self = { id: { equals: actor.id } };
    if (action !== 'read' && action !== 'update') return false;
    return tenants.length > 0 ? { or: [self, { 'tenants.tenant': { in: tenants } }] } : self;
  };

const isProgrammeAdmin: FieldAccess = ({ req }) => {
  const actor = toActor(req.user);
  return actor !== null && canEverywhere(actor, 'users.update');
};

/** Everybody who signs in. Accounts are created by invitation only, with a link by mail. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Account', plural: 'Accounts' },
  auth: {
    tokenExpiration: tokenHours * 60 * 60,
    // A lock on an account would let anybody lock others out; see throttle/.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env.CMS_URL.startsWith('https:') },
    // Payload stores sessions in the account's document and writes back the whole document; see
    // sessions/.
    useSessions: false,
    strategies: [sessionStrategy],
    // The user is sent to the browser, without the documents that the account refers to.
    depth: 0,
  },
  admin: {
    group: 'Beheer',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'tenants', 'programmeRoles', 'hasSignedIn'],
    listSearchableFields: ['name', 'email'],
    description:
      'Wie mag inloggen, en met welke rol. Een collega die je uitnodigt, staat hier zodra die meedoet.',
    components: {
      beforeListTable: [
        '/features/accounts/admin/invite-form.tsx#InviteForm',
        '/features/accounts/admin/account-list-tools.tsx#AccountListTools',
      ],
      edit: {
        beforeDocumentControls: ['/features/accounts/admin/account-actions.tsx#AccountActions'],
      },
    },
  },
  access: {
    admin: ({ req }) => {
      const actor = toActor(req.user);
      return actor !== null && can(actor, 'admin.open');
    },
    create: nobody,
    read: createAccess('read'),
    update: createAccess('update'),
    delete: nobody,
    unlock: createAccess('update'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  defaultSort: 'name',
  custom: {
    personalData: {
      none: ['password', 'accountVersion', 'rightsLostVersion', 'demo'],
      account: {
        name: 'Naam',
        email: 'E-mailadres',
        programmeRoles: 'Rollen in het programma',
        hasSignedIn: 'Of je ooit hebt ingelogd',
        withoutPlaceSince: 'Sinds wanneer het account nergens meer bij hoort',
        createdAt: 'Wanneer het account is gemaakt',
        updatedAt: 'Wanneer het account is aangepast',
      },
    },
  },
  fields: [
    {
      name: 'name',
      label: 'Naam',
      type: 'text',
      required: true,
      maxLength: 120,
      hooks: { beforeValidate: [guardName] },
    },
    {
      name: 'email',
      label: 'E-mailadres',
      type: 'email',
      access: { update: isProgrammeAdmin },
      hooks: { beforeValidate: [guardEmail] },
    },
    {
      name: 'password',
      type: 'text',
      admin: { hidden: true },
      hooks: { beforeValidate: [rejectPassword] },
      access: { create: nobody, read: nobody, update: nobody },
    },
    {
      name: 'ownPassword',
      type: 'ui',
      admin: {
        components: { Field: '/features/accounts/admin/own-password.tsx#OwnPassword' },
        disableListColumn: true,
      },
    },
    {
      name: 'accountVersion',
      label: 'Versie van het account',
      type: 'number',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      hooks: { beforeValidate: [rejectStaleForm] },
      access: { create: nobody, update: nobody },
    },
    {
      name: 'rightsLostVersion',
      label: 'Versie waarin rechten vervielen',
      type: 'number',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      access: { create: nobody, read: nobody, update: nobody },
    },
    {
      name: 'programmeRoles',
      label: 'Rollen in het programma',
      type: 'select',
      hasMany: true,
      options: programmeRoles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: isProgrammeAdmin, update: isProgrammeAdmin },
    },
    {
      name: 'hasSignedIn',
      label: 'Ooit ingelogd',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: 'Wanneer en hoe vaak iemand inlogt, houden we niet bij.',
      },
      access: { create: nobody, update: nobody },
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
    ...invitationEndpoints,
    acceptInvitation,
    checkLink,
    ...passwordEndpoints,
    ...accountLinkEndpoints,
    endMembership,
    changePassword,
    disableFirstRegister,
  ],
  hooks: {
    beforeOperation: [
      rejectCrossTenantFilters,
      rejectPayloadReset,
      guardOwnRoles,
      composePassword,
      throttleLogin,
      limitAccountChanges,
    ],
    beforeLogin: [rejectWithoutMembership],
    afterLogin: [rememberDeviceAfterLogin, recordSignIn],
    afterLogout: [endOwnSession],
    afterOperation: [issueToken],
    beforeValidate: [guardRoles, guardSharedAccount],
    beforeChange: [updateAccountState, prioritiseRightsChange],
    afterChange: [recordRoleChanges, recordEmailChange, withdrawLostInvitations],
  },
};
