import { toId } from '#platform/ids/to-id.ts';
import { contentField, toFieldName } from '../model/content-paths.ts';
import { resolveContent } from '../model/resolve-content.ts';
import type { ResolvableDocument, SharedDocument } from './shared-documents.ts';
import type { SharedKind } from './shared-kinds.ts';

export interface Choice {
  /** Id of a library document or an own document. */
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

/** A document of this kind as the readers of a municipality see it. */
export type Resolved<Kind extends SharedKind> = ResolvedDocument<SharedDocument<Kind>>;

interface Sources<Document> extends ResolvedFields {
  library: readonly Document[];
  /** Documents of the municipality: its own, and its versions of library documents. */
  local: readonly Document[];
  choices: readonly Choice[];
  policy: LibraryPolicy;
  /** Whether the municipality has the self-scan, without which some documents are not for it. */
  hasSelfScan: boolean;
}

/** Which fields a municipality may make its own. */
export interface ResolvedFields {
  /** Fields that an override may replace. */
  fields: readonly string[];
  /** Fields that belong to the municipality alone, and need no override. */
  localFields: readonly string[];
}

/** The fields of the library document that this version overrides, and the paths of its blocks. */
const listOverriddenPaths = (own: ResolvableDocument, { fields }: ResolvedFields): string[] =>
  (own.overrides ?? [])
    .map(({ path }) => path)
    .filter((path) => fields.includes(toFieldName(path)));

/**
 * The values of a library document with what a municipality’s version of it makes its own. Every
 * way to read a version goes through this: site, admin and REST. Source: decision 002.
 */
export function resolveValues<Document extends ResolvableDocument>(
  library: Document,
  own: Document,
  resolved: ResolvedFields,
): Document {
  const isField = (name: string): name is keyof Document & string => name in library || name in own;
  const values = { ...library };
  const overridden = listOverriddenPaths(own, resolved);
  for (const name of [...overridden, ...resolved.localFields].filter(isField))
    values[name] = own[name];
  // A summary has no blocks.
  if (contentField in library && resolved.fields.includes(contentField)) {
    const [base, version]: Record<string, unknown>[] = [library, own];
    const content = resolveContent(base?.[contentField], version?.[contentField], overridden);
    Object.assign(values, { [contentField]: content });
  }
  return values;
}

/** Whether a library document is on in a municipality that made no choice about it. */
export const isOnWithoutChoice = (
  policy: LibraryPolicy,
  { defaultOn }: { defaultOn?: boolean | null },
): boolean => policy === 'all' || (policy === 'defaults' && defaultOn !== false);

/**
 * Resolves the documents of one kind for one municipality, library documents first, each with
 * whether it is on. The input holds published documents, or the
 * latest versions for a preview. A version whose library document is
 * missing is omitted, and so is what promises a self-scan that the municipality does not have.
 * Source: decisions 002 and 047.
 */
export function resolveDocuments<Document extends ResolvableDocument>({
  library,
  local,
  choices,
  policy,
  hasSelfScan,
  ...fields
}: Sources<Document>): ResolvedDocument<Document>[] {
  const choiceByItem = new Map(choices.map(({ item, on }) => [item, on]));
  const versions = new Map(
    local.flatMap((document) => {
      const basedOn = toId(document.basedOn);
      return basedOn ? [[basedOn, document] as const] : [];
    }),
  );
  const isForMunicipality = ({ needsSelfScan }: Document) => hasSelfScan || needsSelfScan !== true;
  const shared = library.filter(isForMunicipality).map((document): ResolvedDocument<Document> => {
    const own = versions.get(document.id);
    const adapted = own !== undefined && listOverriddenPaths(own, fields).length > 0;
    return {
      identity: document.id,
      origin: adapted ? 'adapted' : 'library',
      on: choiceByItem.get(document.id) ?? isOnWithoutChoice(policy, document),
      choice: choiceByItem.get(document.id) ?? null,
      ownId: own?.id ?? null,
      values: own ? resolveValues(document, own, fields) : document,
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
