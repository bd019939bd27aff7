import { isText } from '@digivaardig/contracts/guards';
import { type CollectionBeforeChangeHook, type TypeWithID, ValidationError } from 'payload';
import { asSystem } from '../access/system-client.ts';
import { listFieldValues } from '../fields/list-field-values.ts';
import { messages } from '../i18n/messages.ts';
import { toUploadPointer } from './read-upload.ts';
import type { UploadCollection } from './upload-stores.ts';

declare module 'payload' {
  interface FieldCustom {
    /** MIME types of the files that fit in the field. */
    fileTypes?: readonly string[];
  }
}

interface Choice {
  path: string;
  label: string;
  types: readonly string[];
  collection: UploadCollection;
  id: string;
}

const { fileTypes: typeNames, wrongFileType } = messages.files;

const describeTypes = (types: readonly string[]): string =>
  Object.entries(typeNames).find(([type]) => types.includes(type))?.[1] ?? types.join(', ');

/**
 * Rejects a file of a kind that does not fit in its field, such as a PDF where a photo belongs. Of
 * drafts too: readers would see nothing there, and nobody would know why.
 */
export const rejectOtherFileTypes: CollectionBeforeChangeHook<
  TypeWithID & Record<string, unknown>
> = async ({ collection, data, originalDoc, req }) => {
  const values = { ...originalDoc, ...data };
  const choices = [...listFieldValues(collection.flattenedFields, values)].flatMap(
    ({ field, path, value }): Choice[] => {
      const types = field.custom?.fileTypes;
      const pointer = types && toUploadPointer(value);
      const label = 'label' in field && isText(field.label) ? field.label : field.name;
      return types && pointer ? [{ path, label, types, ...pointer }] : [];
    },
  );
  const errors: { path: string; label: string; message: string }[] = [];
  for (const [slug, ofCollection] of Map.groupBy(choices, (choice) => choice.collection)) {
    const { docs } = await asSystem(req.payload, req).find({
      collection: slug,
      where: { id: { in: ofCollection.map(({ id }) => id) } },
      select: { mimeType: true },
      pagination: false,
    });
    const typeById = new Map(docs.map(({ id, mimeType }) => [id, mimeType ?? '']));
    for (const { id, label, path, types } of ofCollection) {
      const type = typeById.get(id);
      // A file that is gone is for the guard of references.
      if (type === undefined || types.includes(type)) continue;
      errors.push({ path, label, message: wrongFileType(label, describeTypes(types)) });
    }
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t);
  return data;
};
