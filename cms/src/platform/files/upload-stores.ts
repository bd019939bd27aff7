import path from 'node:path';
import { env } from '../env.ts';
import { LocalFileStore } from './local-file-store.ts';

/** The folders in which Payload stores uploads, by collection. */
export const uploadFolders = {
  'library-files': path.resolve(env.MEDIA_DIR, 'library'),
  files: path.resolve(env.MEDIA_DIR, 'municipalities'),
} as const;

/** A collection of uploads. */
export type UploadCollection = keyof typeof uploadFolders;

/** The uploads, to read. */
export const uploadStores = {
  'library-files': new LocalFileStore(uploadFolders['library-files']),
  files: new LocalFileStore(uploadFolders.files),
} as const;
