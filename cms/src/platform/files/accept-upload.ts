import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../errors/user-error.ts';
import { texts } from '../i18n/messages.ts';
import { limits } from '../http/limits.ts';
import { uploadKind } from './upload-kind.ts';
import { shownName, storedName } from './upload-name.ts';

/** Where the name that people see waits until the document is written. */
export const shownNameKey = 'uploadName';

const messages = {
  empty: texts.errors.fileEmpty,
  type: texts.errors.fileType,
  active: texts.errors.fileActive,
} as const;

/**
 * Looks at a file before Payload does: what it is, how large, and under what name it is kept. Without a file there is
 * nothing to make, save a copy: Payload would fetch one from any address that a request names.
 */
// One of the union's values is deprecated, not the argument: `create` and `update` stay.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const acceptUpload: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  const { file } = req;
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined;
  if (operation === 'create' && !file && !isCopy) throw refusal(texts.errors.fileMissing, 400);
  if (!file || isCopy || (operation !== 'create' && operation !== 'update')) return args;
  // Longer names reach us cut off, so that nothing says what kind of file it is.
  if (file.name.length >= 255) throw refusal(texts.errors.fileName, 400);
  if (file.size > limits.file) throw refusal(texts.errors.fileTooLarge, 413);
  const found = uploadKind(file.name, file.data);
  if ('problem' in found) throw refusal(messages[found.problem], 400);
  context[shownNameKey] = shownName(file.name);
  file.name = storedName(file.name);
  file.mimetype = found.kind.mimeType;
  // A place within the store is for stores that have places; ours breaks on it.
  const { prefix: _prefix, ...data } = (args as { data: Record<string, unknown> }).data;
  return { ...args, data };
};
