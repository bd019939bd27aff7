import { defineEvent } from '@digivaardig/contracts/events';

export const accountInvited = defineEvent('account.invited', {
  changesPages: false,
  task: 'Mail sturen: uitnodiging',
});

export const passwordRequested = defineEvent('password.requested', {
  changesPages: false,
  task: 'Mail sturen: nieuw wachtwoord',
});

export const passwordResetLinkCreated = defineEvent('password.resetLinkCreated', {
  changesPages: false,
  task: 'Mail sturen: een collega vroeg een link aan',
});

export const passwordChanged = defineEvent('password.changed', {
  changesPages: false,
  task: 'Mail sturen: wachtwoord veranderd',
});
