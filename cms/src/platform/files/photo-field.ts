import type { CollectionSlug, Field, Where } from 'payload';
import { noPersonalData } from '../privacy/personal-data.ts';
import { pictureTypes } from './media-types.ts';

interface PhotoField {
  name: string;
  label: string;
  description: string;
}

/**
 * Payload would check the filters of two such fields at once, in one transaction. The guard of
 * references rejects a foreign file, and readers see no photo where the file is none.
 */
const acceptAny = () => true as const;

/** A field for a photo among these files, as far as the editor may read them. */
export const photoField = ({
  description,
  ...field
}: PhotoField & { relationTo: CollectionSlug[] }): Field => ({
  ...field,
  type: 'upload',
  custom: { ...noPersonalData, fileTypes: pictureTypes },
  filterOptions: { mimeType: { in: pictureTypes } },
  validate: acceptAny,
  admin: { description },
});

/** A field of a municipality for a photo among its own files; there are none before it exists. */
export const ownPhotoField = ({ description, ...field }: PhotoField): Field => ({
  ...field,
  type: 'upload',
  relationTo: 'files',
  custom: { fileTypes: pictureTypes },
  // A municipality that is being made has no id yet, whatever the type says.
  filterOptions: ({ id }): Where | false =>
    id ? { tenant: { equals: id }, mimeType: { in: pictureTypes } } : false,
  validate: acceptAny,
  admin: { description },
});
