import type { UploadCollection } from '#platform/files/upload-stores.ts';
import type { Scope } from './shared-kinds.ts';

/**
 * The collections whose files a document may name. The first is the one in which its editor makes a
 * new file: Payload offers that for the first alone.
 */
export const getFileCollections = (scope: Scope): UploadCollection[] =>
  scope === 'library' ? ['library-files'] : ['files', 'library-files'];
