import type { CollectionConfig, Field, UploadConfig } from 'payload';
import { libraryAccess, nobody } from '#platform/access/collection-access.ts';
import { createUploadHandler } from '../server/serve-upload.ts';
import { uploadFolders, uploadStores } from '../server/upload-stores.ts';
import { acceptUpload, displayNameKey } from '#platform/files/accept-upload.ts';
import { uploadKinds } from '#platform/files/detect-upload-kind.ts';
import { removeUploadMetadata } from '#platform/files/remove-upload-metadata.ts';
import { holdNewContent, replaceFile } from '#platform/files/replace-file.ts';
import { emitChangeEvent, emitDeleteEvent } from '#platform/events/emit-change-event.ts';
import { editedByField, recordEditor } from '#platform/fields/edited-by.ts';
import { definePersonalData, listFreeTexts } from '#platform/privacy/personal-data.ts';
import { tenantCollection } from '#platform/tenancy/tenant-collection.ts';
import { paragraphField } from '#platform/fields/text-field.ts';

const createUploadSettings = (collection: keyof typeof uploadFolders): UploadConfig => ({
  staticDir: uploadFolders[collection],
  mimeTypes: uploadKinds.map(({ mimeType }) => mimeType),
  pasteURL: false,
  crop: false,
  focalPoint: false,
  handlers: [createUploadHandler(collection)],
  // Otherwise the text of a form could name any stored file, of which Payload would make a copy.
  requiresClientUploadReceipt: true,
});

/** The original name of the file. The stored name reveals nothing to others. */
const originalNameField: Field = {
  name: 'originalName',
  label: 'Naam van het bestand',
  type: 'text',
  custom: definePersonalData('content', 'Naam van een bestand'),
  admin: { readOnly: true, position: 'sidebar' },
  access: { create: nobody, update: nobody },
  hooks: { beforeChange: [({ context, value }): unknown => context[displayNameKey] ?? value] },
};

const descriptionField = paragraphField({
  name: 'description',
  label: 'Wat staat erin?',
  required: true,
  description: 'Voor collega’s die het bestand niet kunnen openen of zien.',
});

/** Files of the programme's materials. */
export const LibraryFiles: CollectionConfig = {
  slug: 'library-files',
  labels: { singular: 'Bestand (bibliotheek)', plural: 'Bestanden bibliotheek' },
  admin: { group: 'Bibliotheek van het programma', useAsTitle: 'originalName' },
  access: libraryAccess('library-files'),
  upload: createUploadSettings('library-files'),
  lockDocuments: false,
  custom: { personalData: { content: listFreeTexts('description') } },
  fields: [descriptionField, originalNameField, editedByField],
  hooks: {
    beforeOperation: [acceptUpload, removeUploadMetadata, holdNewContent],
    beforeChange: [recordEditor],
    afterChange: [replaceFile(uploadStores['library-files']), emitChangeEvent],
    afterDelete: [emitDeleteEvent],
  },
};

/** Files of a municipality's own materials. */
export const Files: CollectionConfig = tenantCollection({
  slug: 'files',
  labels: { singular: 'Bestand', plural: 'Bestanden' },
  admin: { group: 'Mijn gemeente', useAsTitle: 'originalName' },
  upload: {
    ...createUploadSettings('files'),
    filenameCompoundIndex: ['tenant', 'filename'],
  },
  custom: { personalData: { content: listFreeTexts('description') } },
  fields: [descriptionField, originalNameField, editedByField],
  hooks: {
    beforeOperation: [acceptUpload, removeUploadMetadata, holdNewContent],
    beforeChange: [recordEditor],
    afterChange: [replaceFile(uploadStores.files)],
  },
});
