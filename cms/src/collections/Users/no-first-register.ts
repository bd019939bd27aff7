import type { Endpoint } from 'payload';
import { refusal } from '../../refusal.ts';
import { texts } from '../../texts/texts.ts';

/** Payload would make whoever comes first to an empty platform its administrator. */
export const noFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw refusal(texts.errors.forbidden, 403);
  },
};
