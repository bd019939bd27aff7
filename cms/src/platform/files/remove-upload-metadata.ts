import type { CollectionBeforeOperationHook } from 'payload';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { removeMediaMetadata } from './remove-media-metadata.ts';

/** Removes from an upload what its camera wrote into it. Runs when the type is checked. */
export const removeUploadMetadata: CollectionBeforeOperationHook = async ({
  args,
  // One of the union's values is deprecated, not the argument: `create` and `update` stay.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  req,
}) => {
  const { file } = req;
  if ((operation !== 'create' && operation !== 'update') || !file) return args;
  const data = await removeMediaMetadata(file.data, file.mimetype);
  if (data === null) throw userError(messages.errors.fileBroken, 400);
  req.file = { ...file, data, size: data.length };
  return args;
};
