import type { Endpoint } from 'payload';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';

/** Payload would make whoever comes first to an empty platform its administrator. */
export const noFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw refusal(texts.errors.forbidden, 403);
  },
};
