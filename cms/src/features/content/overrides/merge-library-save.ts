import type { CollectionBeforeValidateHook } from 'payload';
import { isRestoring, mergeData } from './merge-data.ts';
import { toState } from './read-states.ts';
import type { LibraryDocument } from '../reading/shared-documents.ts';
import {
  listCareFields,
  listLibraryFields,
  listOverridableFields,
  type SharedKindConfig,
} from '../reading/shared-kind-config.ts';
import { isSwitchable, toLibrarySlug } from '../reading/shared-kinds.ts';

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
      ...listCareFields(config),
      ...(isSwitchable(kind) ? ['defaultOn'] : []),
      'needsSelfScan',
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
