import { toId } from '#platform/ids/to-id.ts';
import type { ResolvableDocument } from './shared-documents.ts';

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
export interface ResolvedDocument<Document = Record<string, unknown>> {
  identity: string;
  origin: Origin;
  on: boolean;
  /** The choice of the municipality; null when its policy or the default decides. */
  choice: boolean | null;
  /** The municipality's own document or version; null when it has none. */
  ownId: string | null;
  values: Readonly<Document>;
}

interface Sources<Document> {
  /** Fields that an override may replace. */
  fields: readonly string[];
  /** Fields that belong to the municipality alone, and need no override. */
  localFields: readonly string[];
  library: readonly Document[];
  /** Documents of the municipality: its own, and its versions of library documents. */
  local: readonly Document[];
  choices: readonly AvailabilityChoice[];
  policy: LibraryPolicy;
}

function applyOverrides<Document extends object>(
  base: Document,
  own: Document,
  names: readonly string[],
): Document {
  const isField = (name: string): name is keyof Document & string => name in base || name in own;
  const values = { ...base };
  for (const name of names.filter(isField)) values[name] = own[name];
  return values;
}

/**
 * Resolves the documents of one kind for one municipality, library documents first, each with
 * whether it is on. The input holds published documents, or the
 * latest versions for a preview. A version whose library document is
 * missing is omitted. Source: decision 002.
 */
export function resolveDocuments<Document extends ResolvableDocument>({
  fields,
  localFields,
  library,
  local,
  choices,
  policy,
}: Sources<Document>): ResolvedDocument<Document>[] {
  const choiceByItem = new Map(choices.map(({ item, on }) => [item, on]));
  const versions = new Map(
    local.flatMap((document) => {
      const basedOn = toId(document.basedOn);
      return basedOn ? [[basedOn, document] as const] : [];
    }),
  );
  const isOnByPolicy = (document: Document) =>
    policy === 'all' || (policy === 'defaults' && document.defaultOn !== false);
  const shared = library.map((document): ResolvedDocument<Document> => {
    const own = versions.get(document.id);
    const overrides = (own?.overrides ?? [])
      .map(({ path }) => path)
      .filter((path) => fields.includes(path));
    const adapted = own !== undefined && overrides.length > 0;
    const replaced = [...overrides, ...localFields];
    return {
      identity: document.id,
      origin: adapted ? 'adapted' : 'library',
      on: choiceByItem.get(document.id) ?? isOnByPolicy(document),
      choice: choiceByItem.get(document.id) ?? null,
      ownId: own?.id ?? null,
      values: own ? applyOverrides(document, own, replaced) : document,
    };
  });
  const own = local
    .filter((document) => toId(document.basedOn) === null)
    .map((document): ResolvedDocument<Document> => ({
      identity: document.id,
      origin: 'own',
      on: choiceByItem.get(document.id) ?? true,
      choice: choiceByItem.get(document.id) ?? null,
      ownId: document.id,
      values: document,
    }));
  return [...shared, ...own];
}
