import type { Config } from '../../../payload-types.ts';
import type { LibrarySlug, SharedKind } from './shared-kinds.ts';

type Collections = Config['collections'];

/** An overridden field, with `seen`: the library’s value when it was overridden (the baseline). */
export interface Override {
  path: string;
  seen?: unknown;
}

/** A library document of this kind, as stored. */
export type LibraryDocument<Kind extends SharedKind = SharedKind> = Collections[LibrarySlug<Kind>];

/** A municipality’s own document of this kind, or its version of a library document, as stored. */
export type LocalDocument<Kind extends SharedKind = SharedKind> = Collections[Kind];

/** What resolving reads of a document, whatever its kind. A type: an interface has no index. */
export type ResolvableDocument = {
  id: string;
  tenant?: unknown;
  /** The library document of which this is a version. */
  basedOn?: unknown;
  overrides?: readonly Override[] | null;
  defaultOn?: boolean | null;
  /** Whether it promises the self-scan. Of a library document. */
  needsSelfScan?: boolean | null;
};

type FieldValue<Document, Name> = Name extends keyof Document ? Document[Name] : never;

type FieldName<Kind extends SharedKind> = Exclude<
  keyof LibraryDocument<Kind> | keyof LocalDocument<Kind>,
  keyof ResolvableDocument
>;

/**
 * A document of this kind, the library’s or a municipality’s. Every field may be missing: a draft
 * may lack any, and a summary has no rich text and lists.
 */
export type SharedDocument<Kind extends SharedKind> = ResolvableDocument & {
  [Name in FieldName<Kind>]?:
    FieldValue<LibraryDocument<Kind>, Name> | FieldValue<LocalDocument<Kind>, Name> | null;
};
