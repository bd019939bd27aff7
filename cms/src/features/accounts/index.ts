import {
  accountInvited,
  passwordChanged,
  passwordResetLinkCreated,
  passwordRequested,
} from './events.ts';
import { accountJobs } from './jobs.ts';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { AccountSessions, Invitations, OneTimeLinks } from './collections/account-stores.ts';
import { Users } from './collections/users.ts';
import { resolvers } from './graphql/resolvers.ts';
import { schema } from './graphql/schema.ts';
import { accountMails } from './server/account-mails.ts';
import { limitPreferences } from './server/limit-preferences.ts';
import { useOwnSessionsOnly } from './sessions/session-strategy.ts';

/** Everybody who signs in: accounts, memberships, invitations, passwords, sessions. */
export const accounts = defineFeature({
  name: 'accounts',
  rank: 2,
  events: [accountInvited, passwordRequested, passwordResetLinkCreated, passwordChanged],
  jobs: accountJobs,
  collections: [Users, OneTimeLinks, Invitations, AccountSessions],
  graphql: { schema, resolvers },
  mails: accountMails,
  afterBuild: limitPreferences,
  onStart: useOwnSessionsOnly,
});

export type { SiteMeParent } from './graphql/parents.ts';
export { toDisplayName } from './model/display-name.ts';
export { findMembershipKey } from './model/find-membership-key.ts';
export { accountMessages } from './messages.ts';
export { type AccessContacts, findAccessContacts } from './server/find-access-contacts.ts';
export { findFirstHolders } from './server/find-first-holders.ts';
export { createAdminLink } from './server/create-admin-link.ts';
