import type { CollectionBeforeChangeHook, Field } from 'payload';
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
  /** Parts of the form of our own, as paths of components. */
  edit?: {
    PreviewButton: string;
    PublishButton: string;
    Status: string;
    /** For documents of a municipality: those of the library have a button of their own. */
    UnpublishButton: string;
  };
  /** Columns of the list, beside title and status. */
  columns: string[];
  /** How lists are sorted at first; by title when it says nothing. */
  defaultSort?: string;
  /** The content, the same for both; a municipality may override each of them. */
  fields: (scope: Scope) => Field[];
  /** Whether those fields hold personal data; the other fields below answer for themselves. */
  personalData: FieldAnswers;
  /** Fields that only the library's document has, and no municipality overrides. */
  libraryFields?: Field[];
  /** Fields that only a municipality's own document has. */
  localFields?: Field[];
  /**
   * Fields about the care of a document, which both have and each fills in for itself: a version
   * neither copies nor overrides those of the library's document.
   */
  careFields?: (scope: Scope) => Field[];
  /** Checks of a save, after those on references. */
  guards?: (scope: Scope) => CollectionBeforeChangeHook[];
}

/** Names of the fields that a municipality may override. */
export const listOverridableFields = (config: SharedKindConfig): string[] =>
  listFieldNames(config.fields('library'));

/** Names of the fields that only a municipality’s document has. */
export const listLocalFields = (config: SharedKindConfig): string[] =>
  listFieldNames(config.localFields ?? []);

/** Names of the fields about the care of a document. */
export const listCareFields = (config: SharedKindConfig): string[] =>
  listFieldNames(config.careFields?.('library') ?? []);

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
