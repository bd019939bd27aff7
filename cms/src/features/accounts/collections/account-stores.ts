import { defineStore, text } from '#platform/access/define-store.ts';
import { municipalityRoles, programmeRoles } from '@digivaardig/contracts/roles';

/**
 * Links that work once. Each is stored as the digest of its code, and the database deletes it when
 * it expires.
 */
export const OneTimeLinks = defineStore(
  'one-time-links',
  [
    text('hash', true),
    {
      name: 'purpose',
      type: 'select',
      options: ['password', 'invitation'],
      required: true,
    },
    text('subjectId', true),
    // The account as it was when its link was made: a change of rights, password or address ends the
    // link.
    { name: 'accountVersion', type: 'number' },
    // Who handed it over, and their account then; none for a link that the owner gets by mail.
    text('madeById'),
    { name: 'madeByVersion', type: 'number' },
    { name: 'expiresAt', type: 'date', required: true },
  ],
  {
    none: ['accountVersion', 'madeByVersion'],
    link: {
      hash: 'Onleesbare afdruk van de link',
      purpose: 'Waarvoor de link is',
      subjectId: 'Voor welk account of welke uitnodiging de link is',
      madeById: 'Nummer van het account van wie de link gaf',
      expiresAt: 'Tot wanneer de link werkt',
      createdAt: 'Wanneer de link is gemaakt',
    },
  },
);

/** Who was invited and did not answer yet; there is no account before they do. */
export const Invitations = defineStore(
  'invitations',
  [
    text('email', true),
    text('name', true),
    text('tenantId'),
    { name: 'roles', type: 'select', hasMany: true, options: [...municipalityRoles] },
    { name: 'programmeRoles', type: 'select', hasMany: true, options: [...programmeRoles] },
    text('invitedBy'),
    text('invitedById'),
    // The inviter's account at the time: what was prepared before a right was lost does not count.
    { name: 'invitedByVersion', type: 'number' },
    // The account that the address had then, if any.
    text('accountId'),
    { name: 'expiresAt', type: 'date', required: true },
  ],
  {
    none: ['invitedByVersion'],
    invitation: {
      email: 'E-mailadres',
      name: 'Naam',
      tenantId: 'Gemeente',
      roles: 'Rollen',
      programmeRoles: 'Rollen',
      invitedBy: 'Wie je uitnodigde',
      invitedById: 'Nummer van het account van wie je uitnodigde',
      accountId: 'Nummer van het account van wie is uitgenodigd',
      expiresAt: 'Tot wanneer de uitnodiging geldt',
      createdAt: 'Wanneer je bent uitgenodigd',
    },
  },
);

/**
 * Sessions of signed-in people: the digest of the secret, and the version of the account at
 * sign-in. See sessions/.
 */
export const AccountSessions = defineStore(
  'account-sessions',
  [
    text('hash', true),
    text('userId', true),
    { name: 'accountVersion', type: 'number', required: true },
    { name: 'method', type: 'select', options: ['password'], required: true },
    { name: 'level', type: 'select', options: ['one-factor'], required: true },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'endsAt', type: 'date', required: true },
  ],
  {
    none: ['accountVersion'],
    session: {
      hash: 'Onleesbare afdruk van het nummer van de sessie',
      userId: 'Nummer van je account',
      method: 'Hoe je inlogde',
      level: 'Hoe zeker we weten dat jij het bent',
      startedAt: 'Wanneer je inlogde',
      endsAt: 'Tot wanneer je hooguit ingelogd blijft',
    },
  },
);
