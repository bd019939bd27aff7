import type { AfterErrorHook } from 'payload';
import { isTransient } from '../db/is-transient.ts';
import { messages } from '../i18n/messages.ts';
import { translatePayloadMessage } from '../i18n/translate-payload-message.ts';
import { writeConflict } from './retry-conflict.ts';

interface PublicError {
  message: string;
  data?: { errors?: { message: string }[] } | null | undefined;
}

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
  (error.name === 'MongoServerError' && (error as { code?: number }).code === 2);

/** What is wrong in each field, in one text: some forms show no more than this. */
const toSentence = (error: PublicError): string => {
  const errors = error.data?.errors ?? [];
  const details = [...new Set(errors.map((one) => translatePayloadMessage(one.message)))].join(' ');
  return [translatePayloadMessage(error.message), details].filter(Boolean).join('. ');
};

const toDutch = (error: PublicError): PublicError => ({
  ...error,
  message: toSentence(error),
  ...(error.data?.errors
    ? {
        data: {
          ...error.data,
          errors: error.data.errors.map((one) => ({
            ...one,
            message: translatePayloadMessage(one.message),
          })),
        },
      }
    : {}),
});

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
  const errors = (result as { errors?: PublicError[] } | undefined)?.errors;
  return errors ? { response: { ...result, errors: errors.map(toDutch) } as never } : {};
};
