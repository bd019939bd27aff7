import { isText } from '@digivaardig/contracts/guards';
import type { AfterErrorHook } from 'payload';
import { isTransient } from '../db/is-transient.ts';
import { listErrors } from '../errors/list-errors.ts';
import { messages } from '../i18n/messages.ts';
import { translatePayloadMessage } from '../i18n/translate-payload-message.ts';
import { writeConflict } from './retry-conflict.ts';

type PublicError = NonNullable<Parameters<AfterErrorHook>[0]['result']>['errors'][number];

/**
 * Errors that mean that the question itself could not be read. Payload calls them faults of the
 * server.
 */
const isUnreadable = (error: Error): boolean =>
  error instanceof SyntaxError ||
  error instanceof URIError ||
  // The database's own, of a value that no field of ours would take; Payload's has a status.
  (error.name === 'ValidationError' && !('status' in error)) ||
  /^(Multipart: |Unsupported content type|Unexpected end of (form|multipart)|Malformed )/.test(
    error.message,
  ) ||
  ['CastError', 'QueryError', 'StrictModeError'].includes(error.name) ||
  (error.name === 'MongoServerError' && 'code' in error && error.code === 2);

const translateMessage = (message: unknown): string =>
  isText(message) ? translatePayloadMessage(message) : '';

function toDutch({ data, message, ...error }: PublicError): PublicError {
  const errors = listErrors(data).map((one) => ({
    ...one,
    message: translateMessage(one['message']),
  }));
  // What is wrong in each field too, in one text: some forms show no more than this.
  const details = [...new Set(errors.map((one) => one.message))].join(' ');
  return {
    ...error,
    message: [translateMessage(message), details].filter(Boolean).join('. '),
    ...(data ? { data: errors.length > 0 ? { ...data, errors } : data } : {}),
  };
}

/**
 * Says what went wrong in our words, whatever part of Payload says it, and calls a bad question a
 * bad question.
 */
export const translateError: AfterErrorHook = ({ error, result }) => {
  if (isTransient(error)) {
    const errors = [{ name: writeConflict, message: messages.errors.conflict }];
    return { status: 409, response: { errors } };
  }
  if (isUnreadable(error)) {
    return { status: 400, response: { errors: [{ message: messages.errors.unreadable }] } };
  }
  const errors = result?.errors;
  return errors ? { response: { ...result, errors: errors.map(toDutch) } } : {};
};
