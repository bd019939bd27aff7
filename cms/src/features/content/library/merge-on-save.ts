import {
  type CollectionBeforeValidateHook,
  type Field,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { isSameValue } from '#platform/rich-text/is-same-value.ts';
import { contentMessages } from '../messages.ts';
import { copyWithoutRowIds } from './copy-without-row-ids.ts';
import { readSubmission } from './opened-with.ts';
import { readChoice } from './override-choice.ts';
import { readStates, type SavedDocument, toState } from './read-states.ts';
import { rejectConflict } from './reject-conflict.ts';
import type { LibraryDocument, LocalDocument } from './shared-documents.ts';
import {
  listLibraryFields,
  listLocalFields,
  listOverridableFields,
  type SharedKindConfig,
} from './shared-kind-config.ts';
import { isSwitchable, type SharedKind, toLibrarySlug } from './shared-kinds.ts';
import { type DocumentState, mergeSave, type Save } from './track-overrides.ts';

type Data = Readonly<Record<string, unknown>>;

interface Merge {
  document: SavedDocument;
  fields: readonly Field[];
  /** The data of this save, in which Payload filled what the caller omitted. */
  data: Data;
  present: DocumentState;
  names: Pick<Save, 'sharedFields' | 'localFields'>;
}

/** Payload sets this while it restores a version: the editor wants that version back as it was. */
const isRestoring = (context: Data): boolean => context['isRestoringVersion'] === true;

/** The submitted data in which every field has its merged value. */
async function mergeData(
  req: PayloadRequest,
  { document, fields, data, present, names }: Merge,
): Promise<Data> {
  const submission = readSubmission(req.context, document.collection);
  const submitted = Object.fromEntries(
    submission.names.filter((name) => name in data).map((name) => [name, data[name]]),
  );
  const { opened, replaced } = await readStates(req, document, present, submission.openedWith);
  const choice = document.base ? readChoice(req.context) : undefined;
  const save = { ...names, submitted, opened: opened && opened.state, present, replaced, choice };
  const outcome = mergeSave(save);
  if (outcome.kind === 'conflict') {
    return rejectConflict(req, { document, fields, save, paths: outcome.paths, opened });
  }
  // A value that means the same stays, with the ids of its rows.
  const changed = Object.entries(outcome.values).filter(
    ([name, value]) =>
      !isSameValue(data[name], value) && (value !== undefined || name in submitted),
  );
  const values = Object.fromEntries(changed.map(([name, value]) => [name, value ?? null]));
  return { ...data, ...values, overrides: outcome.overrides };
}

/**
 * Merges a save of a library document into what colleagues saved since the form was opened.
 * @throws APIError when both changed the same field
 */
export const mergeLibrarySave =
  (config: SharedKindConfig): CollectionBeforeValidateHook<LibraryDocument> =>
  async ({ collection, context, data = {}, originalDoc, req }) => {
    if (!originalDoc || isRestoring(context)) return data;
    const { kind } = config;
    const localFields = [
      ...listOverridableFields(config),
      ...listLibraryFields(config),
      ...(isSwitchable(kind) ? ['defaultOn'] : []),
      'slug',
    ];
    const { overrides: _none, ...merged } = await mergeData(req, {
      document: { collection: toLibrarySlug(kind), id: originalDoc.id, base: null },
      fields: collection.fields,
      data: { ...data },
      present: toState({ ...originalDoc }, null),
      names: { sharedFields: [], localFields },
    });
    return merged;
  };

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
  const localFields = listLocalFields(config);
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
