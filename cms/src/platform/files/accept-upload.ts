import type { CollectionBeforeOperationHook } from 'payload';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { limits } from '../http/limits.ts';
import { detectUploadKind } from './detect-upload-kind.ts';
import { toDisplayName, toStoredName } from './upload-name.ts';

/** Where the name that people see waits until the document is written. */
export const displayNameKey = 'uploadName';

const problemMessages = {
  empty: messages.errors.fileEmpty,
  type: messages.errors.fileType,
  active: messages.errors.fileActive,
} as const;

/**
 * Checks an upload before Payload does: its type, its size, and the name under which it is stored.
 * A request without a file can only create a copy, since Payload would fetch a file from any URL in
 * the request.
 */
// One of the union's values is deprecated, not the argument: `create` and `update` stay.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const acceptUpload: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  const { file } = req;
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined;
  if (operation === 'create' && !file && !isCopy) throw userError(messages.errors.fileMissing, 400);
  if (!file || isCopy || (operation !== 'create' && operation !== 'update')) return args;
  // Longer names reach us cut off, so that nothing says what kind of file it is.
  if (file.name.length >= 255) throw userError(messages.errors.fileName, 400);
  if (file.size > limits.file) throw userError(messages.errors.fileTooLarge, 413);
  const result = detectUploadKind(file.name, file.data);
  if ('problem' in result) throw userError(problemMessages[result.problem], 400);
  context[displayNameKey] = toDisplayName(file.name);
  file.name = toStoredName(file.name);
  file.mimetype = result.kind.mimeType;
  // A place within the store is for stores that have places; ours breaks on it.
  const { prefix: _prefix, ...data } = (args as { data: Record<string, unknown> }).data;
  return { ...args, data };
};
