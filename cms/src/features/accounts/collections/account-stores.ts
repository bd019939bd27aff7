import { defineStore, text } from '#platform/access/define-store.ts';
import { municipalityRoles, programmeRoles } from '@digivaardig/contracts/roles';

/**
 * Links that work once. Each is stored as the digest of its code, and the database deletes it when
 * it expires.
 */
export const OneTimeLinks = defineStore('one-time-links', [
  text('hash', true),
  {
    name: 'purpose',
    type: 'select',
    options: ['password', 'invitation'],
    required: true,
  },
  text('subjectId', true),
  // The version of the account when the link was created: a change of rights, password or address
  // ends the link.
  { name: 'accountVersion', type: 'number' },
  // The creator of a link to hand over, and the version of their account; null for a link that is
  // mailed to the owner.
  text('madeById'),
  { name: 'madeByVersion', type: 'number' },
  { name: 'expiresAt', type: 'date', required: true },
]);

/** Open invitations. The account is created only when the invitation is accepted. */
export const Invitations = defineStore('invitations', [
  text('email', true),
  text('name', true),
  text('tenantId'),
  { name: 'roles', type: 'select', hasMany: true, options: [...municipalityRoles] },
  { name: 'programmeRoles', type: 'select', hasMany: true, options: [...programmeRoles] },
  text('invitedBy'),
  text('invitedById'),
  // The version of the inviter's account at the time: losing a right ends the invitations of the
  // inviter.
  { name: 'invitedByVersion', type: 'number' },
  // The account that the address had at the time, if any.
  text('accountId'),
  { name: 'expiresAt', type: 'date', required: true },
]);

/**
 * Sessions of signed-in people: the digest of the secret, and the version of the account at
 * sign-in. See sessions/.
 */
export const AccountSessions = defineStore('account-sessions', [
  text('hash', true),
  text('userId', true),
  { name: 'accountVersion', type: 'number', required: true },
  { name: 'method', type: 'select', options: ['password'], required: true },
  { name: 'level', type: 'select', options: ['one-factor'], required: true },
  { name: 'startedAt', type: 'date', required: true },
  { name: 'endsAt', type: 'date', required: true },
]);
