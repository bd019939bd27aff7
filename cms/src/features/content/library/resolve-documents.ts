import type { Override } from './track-overrides.ts';

/** A document of the library: what all municipalities share. */
export interface LibraryDocument {
  id: string;
  defaultOn?: boolean | null;
  [field: string]: unknown;
}

/** A municipality's own document, or its version of a library one. */
export interface LocalDocument {
  id: string;
  basedOn?: string | null;
  overrides?: readonly Override[] | null;
  [field: string]: unknown;
}

export interface AvailabilityChoice {
  item: string;
  on: boolean;
}

/** What a municipality does with library documents about which it decided nothing. */
export type LibraryPolicy = 'defaults' | 'all' | 'none';

export type Origin = 'library' | 'adapted' | 'own';

/** A document as a municipality's readers get it. `identity` is the same over library and override. */
export interface ResolvedDocument {
  identity: string;
  origin: Origin;
  on: boolean;
  /** What the municipality itself chose; null when its policy or the default decides. */
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
 * The documents of one kind for one municipality, library first, own last, each with whether it is on.
 * Only published documents go in. A version whose library document is gone is left out. Source: decision 002.
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
