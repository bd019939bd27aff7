import {
  accountInvited,
  passwordChanged,
  passwordLinkCreated,
  passwordRequested,
} from './events.ts';
import { accountJobs } from './jobs.ts';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { AccountSessions, Invitations, OneTimeLinks } from './collections/account-stores.ts';
import { Users } from './collections/users.ts';
import { accountMails } from './server/account-mails.ts';
import { boundPreferences } from './server/bound-preferences.ts';
import { useOwnSessionsOnly } from './sessions/session-strategy.ts';

/** Everybody who signs in: accounts, memberships, invitations, passwords, sessions. */
export const accounts = defineFeature({
  name: 'accounts',
  rank: 2,
  events: [accountInvited, passwordRequested, passwordLinkCreated, passwordChanged],
  jobs: accountJobs,
  collections: [Users, OneTimeLinks, Invitations, AccountSessions],
  mails: accountMails,
  afterBuild: boundPreferences,
  onStart: useOwnSessionsOnly,
});

export { displayName } from './model/display-name.ts';
export { findMembershipKey } from './model/find-membership-key.ts';
export { createPasswordLink } from './server/one-time-link.ts';
