import type { Field } from 'payload';
import type { FieldAnswers } from '#platform/privacy/personal-data.ts';
import type { ResolvedFields } from './resolve-documents.ts';
import type { Scope, SharedKind } from './shared-kinds.ts';

/** What a kind of shared content is: one field list, of which two collections are made. */
export interface SharedKindConfig<Kind extends SharedKind = SharedKind> {
  kind: Kind;
  labels: { singular: string; plural: string };
  description: { library: string; local: string };
  /** The path of a document’s page on the site; none for a kind without pages. */
  page?: (municipality: string, slug: string) => string;
  /** Columns of the list, beside title and status. */
  columns: string[];
  /** The content, the same for both; a municipality may override each of them. */
  fields: (scope: Scope) => Field[];
  /** Whether those fields hold personal data; the other fields below answer for themselves. */
  personalData: FieldAnswers;
  /** Fields that only the library's document has, and no municipality overrides. */
  libraryFields?: Field[];
  /** Fields that only a municipality's own document has. */
  localFields?: Field[];
}

declare module 'payload' {
  interface CollectionCustom {
    /**
     * On the library's collection of a kind. A function, since Payload types values as sanitized.
     */
    getSharedKind?: () => SharedKindConfig;
  }
}

/** Names of the fields that a municipality may override. */
export const listOverridableFields = (config: SharedKindConfig): string[] =>
  listFieldNames(config.fields('library'));

/** Names of the fields that only a municipality’s document has. */
export const listLocalFields = (config: SharedKindConfig): string[] =>
  listFieldNames(config.localFields ?? []);

/** Which fields of a kind resolving takes from a municipality’s document. */
export const listResolvedFields = (config: SharedKindConfig): ResolvedFields => ({
  fields: [...listOverridableFields(config), 'slug'],
  localFields: listLocalFields(config),
});

/** Names of the fields that only the library’s document has. */
export const listLibraryFields = (config: SharedKindConfig): string[] =>
  listFieldNames(config.libraryFields ?? []);

/** Names of data fields, also of those that stand in a row beside each other. */
const listFieldNames = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'ui') return [];
    if ('name' in field && field.name) return [field.name];
    return 'fields' in field ? listFieldNames(field.fields) : [];
  });
