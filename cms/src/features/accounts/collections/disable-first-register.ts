import type { Endpoint } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';

/**
 * Disables Payload's first registration, which makes the first visitor of an empty platform its
 * administrator.
 */
export const disableFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw userError(messages.errors.forbidden, 403);
  },
};
