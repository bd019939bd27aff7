import type { AfterErrorHook } from 'payload';
import { isTransient } from '../db/is-transient.ts';
import { texts } from '../i18n/messages.ts';
import { dutchFor } from '../i18n/translate-payload-message.ts';
import { writeConflict } from './retry-conflict.ts';

interface Shown {
  message: string;
  data?: { errors?: { message: string }[] } | null | undefined;
}

/** Errors that mean that the question itself could not be read. Payload calls them faults of the server. */
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
const sentenceOf = (shown: Shown): string => {
  const errors = shown.data?.errors ?? [];
  const details = [...new Set(errors.map((one) => dutchFor(one.message)))].join(' ');
  return [dutchFor(shown.message), details].filter(Boolean).join('. ');
};

const inDutch = (shown: Shown): Shown => ({
  ...shown,
  message: sentenceOf(shown),
  ...(shown.data?.errors
    ? {
        data: {
          ...shown.data,
          errors: shown.data.errors.map((one) => ({ ...one, message: dutchFor(one.message) })),
        },
      }
    : {}),
});

/** Says what went wrong in our words, whatever part of Payload says it, and calls a bad question a bad question. */
export const explainError: AfterErrorHook = ({ error, result }) => {
  if (isTransient(error)) {
    const errors = [{ name: writeConflict, message: texts.errors.conflict }];
    return { status: 409, response: { errors } };
  }
  if (isUnreadable(error)) {
    return { status: 400, response: { errors: [{ message: texts.errors.unreadable }] } };
  }
  const errors = (result as { errors?: Shown[] } | undefined)?.errors;
  return errors ? { response: { ...result, errors: errors.map(inDutch) } as never } : {};
};
