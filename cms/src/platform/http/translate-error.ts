import { isText } from '@digivaardig/contracts/guards';
import type { AfterErrorHook } from 'payload';
import { isDuplicateKey } from '../db/in-transaction.ts';
import { isTransient } from '../db/is-transient.ts';
import { listErrors } from '../errors/list-errors.ts';
import { messages } from '../i18n/messages.ts';
import { translatePayloadMessage } from '../i18n/translate-payload-message.ts';
import { isCopying } from '../slugs/copy-slugs.ts';
import { isUnreadableRequest } from './is-request-error.ts';
import { writeConflict } from './retry-conflict.ts';

type PublicError = NonNullable<Parameters<AfterErrorHook>[0]['result']>['errors'][number];

const translateMessage = (message: unknown): string =>
  isText(message) ? translatePayloadMessage(message) : '';

function toDutch({ data, message, ...error }: PublicError): PublicError {
  const errors = listErrors(data).map((one) => ({
    ...one,
    message: translateMessage(one['message']),
  }));
  // Joins the errors of all fields into one text, since some forms show only that text.
  const details = [...new Set(errors.map((one) => one.message))].join(' ');
  return {
    ...error,
    message: [translateMessage(message), details].filter(Boolean).join('. '),
    ...(data ? { data: errors.length > 0 ? { ...data, errors } : data } : {}),
  };
}

/**
 * Translates every error into a Dutch message of ours, whichever part of Payload throws it, and
 * gives an invalid request a status of 400.
 */
export const translateError: AfterErrorHook = ({ context, error, req, result }) => {
  // Of two who copy a document at once, the second one tries the next address.
  const isTakenCopy = isCopying(context) && isDuplicateKey(error, req);
  if (isTakenCopy || isTransient(error)) {
    const errors = [{ name: writeConflict, message: messages.errors.conflict }];
    return { status: 409, response: { errors } };
  }
  if (isUnreadableRequest(error)) {
    return { status: 400, response: { errors: [{ message: messages.errors.unreadable }] } };
  }
  const errors = result?.errors;
  return errors ? { response: { ...result, errors: errors.map(toDutch) } } : {};
};
