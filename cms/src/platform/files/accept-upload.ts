import type { CollectionBeforeOperationHook } from 'payload';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { limits } from '../http/limits.ts';
import { areCaptions } from './check-captions.ts';
import { captionTypes } from './media-types.ts';
import { detectUploadKind, uploadKinds, type UploadKindProblem } from './detect-upload-kind.ts';
import { removeFileMetadata } from './file-metadata.ts';
import { inspectFile } from './inspection/inspect-file.ts';
import type { InspectionProblem } from './inspection/inspection.ts';
import { toDisplayName, toStoredName } from './upload-name.ts';

/** Where the name that people see waits until the document is written. */
export const displayNameKey = 'uploadName';

const problemMessages = {
  empty: messages.errors.fileEmpty,
  type: messages.errors.fileType,
  active: messages.errors.fileActive,
  locked: messages.errors.fileLocked,
  unreadable: messages.errors.fileBroken,
  complex: messages.errors.fileComplex,
} as const satisfies Record<UploadKindProblem | InspectionProblem, string>;

/**
 * Checks an upload before Payload does: its type, its size, its contents, and the name under which
 * it is stored. A request without a file can only create a copy, since Payload would fetch a file
 * from any URL in the request.
 */
export const acceptUpload: CollectionBeforeOperationHook = async ({
  args,
  context,
  // One of the union's values is deprecated, not the argument: `create` and `update` stay.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { file } = req;
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined;
  if (operation === 'create' && !file && !isCopy) throw userError(messages.errors.fileMissing, 400);
  // Payload would crop and resize a picture by these, which no form of ours offers.
  delete req.query['uploadEdits'];
  const given = (args as { data?: Record<string, unknown> }).data ?? {};
  const checked = { ...args, data: removeFileMetadata(given) };
  if (isCopy) return checked;
  if (!file) {
    rejectUnknownType(given['mimeType']);
    return checked;
  }
  // Longer names reach us cut off, so that nothing says what kind of file it is.
  if (file.name.length >= 255) throw userError(messages.errors.fileName, 400);
  if (file.size > limits.file) throw userError(messages.errors.fileTooLarge, 413);
  const result = detectUploadKind(file.name, file.data);
  if ('problem' in result) throw userError(problemMessages[result.problem], 400);
  const { format, mimeType } = result.kind;
  const problem = format === null ? null : await inspectFile(file.data, format);
  if (problem !== null) throw userError(problemMessages[problem], 400);
  if (captionTypes.includes(mimeType) && !areCaptions(file.data))
    throw userError(messages.errors.fileCaptions, 400);
  context[displayNameKey] = toDisplayName(file.name);
  file.name = toStoredName(file.name);
  file.mimetype = mimeType;
  return checked;
};

/** A form sends the type that the file has; another program may not claim one that we do not share. */
function rejectUnknownType(mimeType: unknown): void {
  const isKnown = uploadKinds.some((kind) => kind.mimeType === mimeType);
  if (typeof mimeType === 'string' && !isKnown) throw userError(messages.errors.fileType, 400);
}
