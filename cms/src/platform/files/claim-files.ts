import {
  type CollectionBeforeChangeHook,
  type Field,
  type TypeWithID,
  ValidationError,
} from 'payload';
import { isKeyOf } from '@digivaardig/contracts/guards';
import { collectReferences } from '../access/collect-references.ts';
import { nobody } from '../access/collection-access.ts';
import { getDatabaseAdapter } from '../access/driver-collection.ts';
import { messages } from '../i18n/messages.ts';
import { noPersonalData } from '../privacy/personal-data.ts';
import { type UploadCollection, uploadFolders } from './upload-stores.ts';

const isUploadCollection = isKeyOf<UploadCollection>(uploadFolders);

interface FileReference {
  path: string;
  collection: UploadCollection;
  id: string;
}

/** The files that a document names, in its fields and its blocks. */
export const listFileReferences = (
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
): FileReference[] =>
  collectReferences(fields, values).flatMap((reference) =>
    reference.kind === 'document' && isUploadCollection(reference.relationTo)
      ? { path: reference.path, collection: reference.relationTo, id: reference.id }
      : [],
  );

/** How often documents began to name the file. Its only task is that it changes: see `claimFiles`. */
export const claimsField: Field = {
  name: 'claims',
  type: 'number',
  custom: noPersonalData,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  access: { create: nobody, read: nobody, update: nobody },
};

/**
 * Rejects a save that begins to name a file that is gone. The save also writes in the document of
 * the file, so that the database lets it and a deletion of the file not pass at the same time: the
 * second of them is tried again, and then meets what the first did.
 */
export const claimFiles: CollectionBeforeChangeHook<TypeWithID & Record<string, unknown>> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const stored = new Set(
    listFileReferences(collection.fields, { ...originalDoc }).map(({ id }) => id),
  );
  const references = listFileReferences(collection.fields, { ...originalDoc, ...data });
  const added = references.filter(({ id }) => !stored.has(id));
  const missing: FileReference[] = [];
  for (const [slug, ofCollection] of Map.groupBy(added, (one) => one.collection)) {
    const claimed = await getDatabaseAdapter(req.payload).updateMany({
      collection: slug,
      where: { id: { in: ofCollection.map(({ id }) => id) } },
      data: { claims: { $inc: 1 } },
      select: { claims: true },
      req,
    });
    const ids = new Set((claimed ?? []).map(({ id }) => String(id)));
    missing.push(...ofCollection.filter(({ id }) => !ids.has(id)));
  }
  if (missing.length > 0) {
    const message = messages.errors.foreignReference;
    const errors = missing.map(({ path }) => ({ path, message }));
    throw new ValidationError({ collection: collection.slug, errors }, req.t);
  }
  return data;
};
