import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { limits } from './limits.ts';
import { uploadKind } from './upload-kind.ts';
import { shownName, storedName } from './upload-name.ts';

/** Where the name that people see waits until the document is written. */
export const shownNameKey = 'uploadName';

const messages = {
  empty: texts.errors.fileEmpty,
  type: texts.errors.fileType,
  active: texts.errors.fileActive,
} as const;

/** Looks at a file before Payload does: what it is, how large, and under what name it is kept. */
export const acceptUpload: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  if (file.size > limits.file) throw refusal(texts.errors.fileTooLarge, 413);
  const found = uploadKind(file.name, file.data);
  if ('problem' in found) throw refusal(messages[found.problem], 400);
  context[shownNameKey] = shownName(file.name);
  file.name = storedName(file.name);
  file.mimetype = found.kind.mimeType;
  return args;
};
