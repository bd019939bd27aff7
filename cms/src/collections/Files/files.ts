import path from 'node:path';
import type { CollectionConfig, UploadConfig } from 'payload';
import { libraryGrant } from '../../access/grant.ts';
import { env } from '../../env.ts';
import { announceChange, announceDelete } from '../../outbox/announce-change.ts';
import { editedByField, recordEditor } from '../edited-by.ts';
import { tenantCollection } from '../tenant-collection.ts';
import { paragraph } from '../text-field.ts';

/** No SVG: it can carry script. Documents and photos are what a communication officer shares. */
const mimeTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
];

const upload = (folder: string): UploadConfig => ({
  staticDir: path.resolve(env.MEDIA_DIR, folder),
  mimeTypes,
  pasteURL: false,
  crop: false,
  focalPoint: false,
});

const description = paragraph({
  name: 'description',
  label: 'Wat staat erin?',
  required: true,
  description: 'Voor collega’s die het bestand niet kunnen openen of zien.',
});

/** Files of the programme's materials. */
export const LibraryFiles: CollectionConfig = {
  slug: 'library-files',
  labels: { singular: 'Bestand (bibliotheek)', plural: 'Bestanden bibliotheek' },
  admin: { group: 'Bibliotheek van het programma', useAsTitle: 'filename' },
  access: libraryGrant('library-files'),
  upload: upload('library'),
  lockDocuments: false,
  fields: [description, editedByField],
  hooks: {
    beforeChange: [recordEditor],
    afterChange: [announceChange],
    afterDelete: [announceDelete],
  },
};

/** Files of a municipality's own materials. */
export const Files: CollectionConfig = tenantCollection({
  slug: 'files',
  labels: { singular: 'Bestand', plural: 'Bestanden' },
  admin: { group: 'Mijn gemeente', useAsTitle: 'filename' },
  upload: { ...upload('municipalities'), filenameCompoundIndex: ['tenant', 'filename'] },
  fields: [description, editedByField],
  hooks: { beforeChange: [recordEditor] },
});
