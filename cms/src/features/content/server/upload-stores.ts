import path from 'node:path';
import { env } from '#platform/env.ts';
import { LocalFileStore } from '#platform/files/local-file-store.ts';

/** The folders in which Payload stores uploads, by collection. */
export const uploadFolders = {
  'library-files': path.resolve(env.MEDIA_DIR, 'library'),
  files: path.resolve(env.MEDIA_DIR, 'municipalities'),
} as const;

/** The uploads, to read. */
export const uploadStores = {
  'library-files': new LocalFileStore(uploadFolders['library-files']),
  files: new LocalFileStore(uploadFolders.files),
} as const;
