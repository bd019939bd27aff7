import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../../refusal.ts';
import { texts } from '../../texts/texts.ts';

/**
 * Nobody asks for a reset by mail while there is no mail: asking would break an unused one-time link. Only
 * `oneTimeLink` makes one, through the Local API.
 */
// One of the union's values is deprecated, not the argument: `forgotPassword` stays.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const noMailReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword' && req.payloadAPI !== 'local') {
    throw refusal(texts.errors.askForLink, 403);
  }
  return args;
};
