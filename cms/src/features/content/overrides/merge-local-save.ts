import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { contentMessages } from '../messages.ts';
import { copyWithoutRowIds } from './copy-without-row-ids.ts';
import { isRestoring, mergeData } from './merge-data.ts';
import { toState } from './read-states.ts';
import type { LibraryDocument, LocalDocument } from '../reading/shared-documents.ts';
import {
  listCareFields,
  listLocalFields,
  listOverridableFields,
  type SharedKindConfig,
} from '../reading/shared-kind-config.ts';
import { type SharedKind, toLibrarySlug } from '../reading/shared-kinds.ts';

interface LocalSave {
  req: PayloadRequest;
  kind: SharedKind;
  data: Partial<LocalDocument>;
  stored: LocalDocument | undefined;
}

/**
 * The library document of a local document; null without one.
 * @throws ValidationError when it is another one than before, is gone, or has a version already
 */
async function readBase({ req, kind, data, stored }: LocalSave): Promise<LibraryDocument | null> {
  const before = toId(stored?.basedOn);
  const basedOn = 'basedOn' in data ? toId(data.basedOn) : before;
  const reject = (message: string): never => {
    const errors = [{ path: 'basedOn', message, label: 'Eigen versie van' }];
    throw new ValidationError({ collection: kind, errors }, req.t);
  };
  if (stored && before !== basedOn) return reject(contentMessages.errors.basedOnFixed);
  if (!basedOn) return null;
  const system = asSystem(req.payload, req);
  const library = await system.findByID({
    collection: toLibrarySlug(kind),
    id: basedOn,
    disableErrors: true,
  });
  if (!library) return reject(contentMessages.errors.libraryGone);
  if (!stored) {
    const existing = await system.count({
      collection: kind,
      where: { basedOn: { equals: basedOn }, tenant: { equals: toId(data.tenant) } },
    });
    if (existing.totalDocs > 0) return reject(contentMessages.errors.basedOnTaken);
  }
  return library;
}

/**
 * Merges a save of a municipality’s document into what colleagues and the library changed since the
 * form was opened, and records which fields it overrides. Values that a caller sends for `overrides`
 * are ignored.
 * @throws APIError when a colleague changed the same field
 */
export const mergeLocalSave = (
  config: SharedKindConfig,
): CollectionBeforeValidateHook<LocalDocument> => {
  const { kind } = config;
  const sharedFields = listOverridableFields(config);
  const localFields = [...listLocalFields(config), ...listCareFields(config)];
  return async ({ collection, context, data = {}, operation, originalDoc, req }) => {
    const stored = operation === 'update' ? originalDoc : undefined;
    const base = await readBase({ req, kind, data, stored });
    const library = base && { ...copyWithoutRowIds(base) };
    if (isRestoring(context)) return { ...data, overrides: toState(data, library).overrides };
    return mergeData(req, {
      document: {
        collection: kind,
        id: stored?.id ?? null,
        base: base && { collection: toLibrarySlug(kind), id: base.id },
      },
      fields: collection.fields,
      data: { ...data },
      present: toState({ ...stored }, library),
      // A version has the slug of its library document.
      names: { sharedFields, localFields: base ? localFields : [...localFields, 'slug'] },
    });
  };
};
