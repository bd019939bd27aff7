import type { CollectionConfig, Field, UploadConfig } from 'payload';
import { libraryAccess, nobody } from '#platform/access/collection-access.ts';
import { pictureFocuses } from '@digivaardig/contracts/picture-widths';
import { pictureTypes } from '#platform/files/media-types.ts';
import {
  deleteVariantsWithDocument,
  writePictureVariants,
} from '#platform/files/picture-variants.ts';
import { toOptions } from '#platform/fields/select-options.ts';
import { noPersonalData } from '#platform/privacy/personal-data.ts';
import { createUploadHandler } from '../server/serve-upload.ts';
import { uploadFolders, uploadStores } from '#platform/files/upload-stores.ts';
import { acceptUpload, displayNameKey } from '#platform/files/accept-upload.ts';
import { uploadKinds } from '#platform/files/detect-upload-kind.ts';
import { removeUploadMetadata } from '#platform/files/remove-upload-metadata.ts';
import { holdNewContent, replaceFile } from '#platform/files/replace-file.ts';
import { emitChangeEvent, emitDeleteEvent } from '#platform/events/emit-change-event.ts';
import { editedByField, recordEditor } from '#platform/fields/edited-by.ts';
import { definePersonalData, listFreeTexts } from '#platform/privacy/personal-data.ts';
import { tenantCollection } from '#platform/tenancy/tenant-collection.ts';
import { claimsField } from '#platform/files/claim-files.ts';
import { deleteOneByOne } from '#platform/http/delete-one-by-one.ts';
import { createFileUsageEndpoint } from '../file-usage/file-usage-endpoint.ts';
import { fileUsageMessages } from '../file-usage/file-usage-messages.ts';
import { createDeleteGuard } from '../file-usage/reject-delete-of-used-file.ts';
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

/** Payload names these fields in English. */
const uploadLabels: Field[] = [
  { name: 'mimeType', label: 'Soort bestand', type: 'text', custom: noPersonalData },
  { name: 'thumbnailURL', label: 'Adres van het voorbeeld', type: 'text', custom: noPersonalData },
];

const descriptionField = paragraphField({
  name: 'description',
  label: 'Wat staat erin?',
  required: true,
  description:
    'Voor collega’s die het bestand niet kunnen openen of zien. Bij een foto leest een voorleesprogramma dit voor.',
});

/** Only a picture has these; a PDF is never cut or read aloud. */
const isPictureForm = (data: Partial<{ mimeType: string }>): boolean =>
  pictureTypes.includes(data.mimeType ?? '');

const pictureFields: Field[] = [
  {
    name: 'focus',
    label: 'Wat moet in beeld blijven?',
    type: 'select',
    options: toOptions(pictureFocuses),
    defaultValue: 'center',
    custom: noPersonalData,
    admin: {
      condition: isPictureForm,
      description: 'Op een smal scherm valt een deel van een foto weg. Dit deel blijft staan.',
    },
  },
  {
    name: 'decorative',
    label: 'Alleen versiering',
    type: 'checkbox',
    defaultValue: false,
    custom: noPersonalData,
    admin: {
      condition: isPictureForm,
      description: 'De foto zegt niets wat niet in de tekst staat. Hij wordt niet voorgelezen.',
    },
  },
];

/** Where the file stands: in the form, and in the list. */
const usedInField: Field = {
  name: 'usedIn',
  type: 'ui',
  label: fileUsageMessages.heading,
  admin: {
    components: {
      Field: '/features/content/file-usage/file-usage-field.tsx#FileUsageField',
      Cell: '/features/content/file-usage/file-usage-cell.tsx#FileUsageCell',
    },
  },
};

const listColumns = ['filename', 'originalName', 'usedIn', 'mimeType', 'editedBy', 'updatedAt'];

/** Files of the programme's materials. */
export const LibraryFiles: CollectionConfig = {
  slug: 'library-files',
  labels: { singular: 'Bestand (bibliotheek)', plural: 'Bestanden in de bibliotheek' },
  admin: {
    group: 'Bibliotheek van het programma',
    useAsTitle: 'originalName',
    defaultColumns: listColumns,
  },
  access: libraryAccess('library-files'),
  endpoints: [createFileUsageEndpoint('library-files'), deleteOneByOne('library-files')],
  upload: createUploadSettings('library-files'),
  lockDocuments: false,
  custom: { personalData: { content: listFreeTexts('description') } },
  fields: [
    descriptionField,
    ...pictureFields,
    originalNameField,
    usedInField,
    editedByField,
    claimsField,
    ...uploadLabels,
  ],
  hooks: {
    beforeOperation: [acceptUpload, removeUploadMetadata, holdNewContent],
    beforeChange: [recordEditor],
    afterChange: [
      replaceFile(uploadStores['library-files']),
      writePictureVariants(uploadStores['library-files']),
      emitChangeEvent,
    ],
    beforeDelete: [createDeleteGuard('library-files')],
    afterDelete: [deleteVariantsWithDocument(uploadStores['library-files']), emitDeleteEvent],
  },
};

/** Files of a municipality's own materials. */
export const Files: CollectionConfig = tenantCollection({
  slug: 'files',
  labels: { singular: 'Bestand', plural: 'Bestanden' },
  admin: { group: 'Mijn gemeente', useAsTitle: 'originalName', defaultColumns: listColumns },
  endpoints: [createFileUsageEndpoint('files'), deleteOneByOne('files')],
  upload: {
    ...createUploadSettings('files'),
    filenameCompoundIndex: ['tenant', 'filename'],
  },
  custom: { personalData: { content: listFreeTexts('description') } },
  fields: [
    descriptionField,
    ...pictureFields,
    originalNameField,
    usedInField,
    editedByField,
    claimsField,
    ...uploadLabels,
  ],
  hooks: {
    beforeOperation: [acceptUpload, removeUploadMetadata, holdNewContent],
    beforeChange: [recordEditor],
    afterChange: [replaceFile(uploadStores.files), writePictureVariants(uploadStores.files)],
    beforeDelete: [createDeleteGuard('files')],
    afterDelete: [deleteVariantsWithDocument(uploadStores.files)],
  },
});
