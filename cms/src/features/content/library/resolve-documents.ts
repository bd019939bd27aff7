import type { Override } from './track-overrides.ts';

/** A library document, shared by all municipalities. */
export interface LibraryDocument {
  id: string;
  defaultOn?: boolean | null;
  [field: string]: unknown;
}

/** A municipality’s own document, or its version of a library document. */
export interface LocalDocument {
  id: string;
  basedOn?: string | null;
  overrides?: readonly Override[] | null;
  [field: string]: unknown;
}

interface AvailabilityChoice {
  item: string;
  on: boolean;
}

/** Whether library documents are on in a municipality without a choice. */
export type LibraryPolicy = 'defaults' | 'all' | 'none';

export type Origin = 'library' | 'adapted' | 'own';

/**
 * A document as the readers of a municipality see it. `identity` is the id of the library document,
 * or of the own document.
 */
export interface ResolvedDocument {
  identity: string;
  origin: Origin;
  on: boolean;
  /** The choice of the municipality; null when its policy or the default decides. */
  choice: boolean | null;
  /** The municipality's own document or version; null when it has none. */
  ownId: string | null;
  values: Readonly<Record<string, unknown>>;
}

interface Sources {
  /** Fields that an override may replace. */
  fields: readonly string[];
  library: readonly LibraryDocument[];
  local: readonly LocalDocument[];
  offers: readonly AvailabilityChoice[];
  policy: LibraryPolicy;
}

const applyOverrides = (base: LibraryDocument, own: LocalDocument): Record<string, unknown> => {
  const paths = (own.overrides ?? []).map((override) => override.path);
  return { ...base, ...Object.fromEntries(paths.map((path) => [path, own[path]])) };
};

/**
 * Resolves the documents of one kind for one municipality, library documents first, each with
 * whether it is on. The input holds published documents only. A version whose library document is
 * missing is omitted. Source: decision 002.
 */
export function resolveDocuments({
  fields,
  library,
  local,
  offers,
  policy,
}: Sources): ResolvedDocument[] {
  const choiceByItem = new Map(offers.map(({ item, on }) => [item, on]));
  const versions = new Map(
    local.flatMap((document) => (document.basedOn ? [[document.basedOn, document]] : [])),
  );
  const isOnByPolicy = (document: LibraryDocument) =>
    policy === 'all' || (policy === 'defaults' && document.defaultOn !== false);
  const shared = library.map((document): ResolvedDocument => {
    const own = versions.get(document.id);
    const overrides = own?.overrides?.filter(({ path }) => fields.includes(path)) ?? [];
    const adapted = own !== undefined && overrides.length > 0;
    return {
      identity: document.id,
      origin: adapted ? 'adapted' : 'library',
      on: choiceByItem.get(document.id) ?? isOnByPolicy(document),
      choice: choiceByItem.get(document.id) ?? null,
      ownId: own?.id ?? null,
      values: adapted ? applyOverrides(document, { ...own, overrides }) : document,
    };
  });
  const own = local
    .filter((document) => !document.basedOn)
    .map((document): ResolvedDocument => ({
      identity: document.id,
      origin: 'own',
      on: choiceByItem.get(document.id) ?? true,
      choice: choiceByItem.get(document.id) ?? null,
      ownId: document.id,
      values: document,
    }));
  return [...shared, ...own];
}
