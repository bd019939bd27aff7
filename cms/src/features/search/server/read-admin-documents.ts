import { can, type Actor } from '@digivaardig/contracts/roles';
import type { PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import {
  ContentReader,
  getTitle,
  materials,
  modules,
  type Resolved,
  type SharedKind,
  type SharedKindDefinition,
  themes,
} from '#features/content';
import { newsKind } from '#features/news';
import type { Municipality } from '../../../payload-types.ts';
import type { SearchDocument, SearchKind } from '../model/search-document.ts';
import { toSearchDocument } from './to-search-document.ts';

/** A document as an editor finds it. */
export interface AdminDocument extends SearchDocument {
  /** The path of its form, below the admin. */
  path: string;
  /** On, off, or a draft; null for what is neither switched nor a draft. */
  state: 'on' | 'off' | 'draft' | null;
}

export const adminKinds = ['themes', 'modules', 'materials', 'news'] as const;

/** What an actor may find in a municipality: of which kinds its documents and the library's. */
export interface AdminScope {
  own: readonly SharedKind[];
  library: readonly SharedKind[];
  personas: boolean;
}

/** The documents of a municipality, and of the library as that uses them, that an actor may read. */
export const findAdminScope = (actor: Actor, tenant: string): AdminScope => ({
  own: adminKinds.filter((kind) => can(actor, `${kind}.read`, tenant)),
  library: adminKinds.filter((kind) => can(actor, `library-${kind}.read`)),
  personas: can(actor, 'personas.read'),
});

interface Reading<Kind extends SharedKind> {
  kind: SearchKind;
  definition: SharedKindDefinition<Kind>;
  /** Whether municipalities switch it on and off. */
  isSwitched: boolean;
  getTheme?: (document: Resolved<Kind>) => string | null;
}

/** A municipality's version holds both its own text and the library's. */
const isReadable = <Kind extends SharedKind>(
  { own, library }: AdminScope,
  kind: Kind,
  { origin, ownId }: Resolved<Kind>,
): boolean =>
  (origin === 'own' || library.includes(kind)) && (ownId === null || own.includes(kind));

const toPath = <Kind extends SharedKind>(kind: Kind, { identity, ownId }: Resolved<Kind>) =>
  ownId === null ? `/collections/library-${kind}/${identity}` : `/collections/${kind}/${ownId}`;

const isDraft = (values: object): boolean => '_status' in values && values._status === 'draft';

async function readKind<Kind extends SharedKind>(
  reader: ContentReader,
  scope: AdminScope,
  { kind, definition, isSwitched, getTheme = () => null }: Reading<Kind>,
): Promise<AdminDocument[]> {
  const listed = await reader.list(definition);
  const fields = definition.fields('local');
  const readable = listed.filter((document) => isReadable(scope, definition.kind, document));
  const documents = await Promise.all(
    readable.map(({ identity }) => reader.byId(definition, identity)),
  );
  return documents.flatMap((document) => {
    if (!document) return [];
    const { identity, on, values } = document;
    const switched = on ? 'on' : 'off';
    return {
      ...toSearchDocument({ kind, identity, values, fields, theme: getTheme(document) }),
      path: toPath(definition.kind, document),
      state: isDraft(values) ? 'draft' : isSwitched ? switched : null,
    };
  });
}

async function readPersonas({ req }: ContentReader): Promise<AdminDocument[]> {
  const { fields } = req.payload.collections.personas.config;
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'personas',
    pagination: false,
    depth: 0,
  });
  return docs.map((persona) => ({
    ...toSearchDocument({ kind: 'persona', identity: persona.id, values: persona, fields }),
    path: `/collections/personas/${persona.id}`,
    state: null,
  }));
}

/**
 * Reads what an editor may find: the latest text of every document, published or a draft, on or
 * off.
 */
export async function readAdminDocuments(
  req: PayloadRequest,
  municipality: Municipality,
  scope: AdminScope,
): Promise<AdminDocument[]> {
  const reader = new ContentReader(req, municipality, { draft: true });
  const listedThemes = await reader.list(themes);
  const titles = new Map(listedThemes.map((theme) => [theme.identity, getTitle(theme)]));
  const getTheme = ({ values }: { values: { theme?: { value?: unknown } | null } }) =>
    titles.get(toId(values.theme?.value) ?? '') ?? null;
  const read = <Kind extends SharedKind>(reading: Reading<Kind>) =>
    readKind(reader, scope, reading);
  const parts = [
    await read({ kind: 'theme', definition: themes, isSwitched: true }),
    await read({ kind: 'module', definition: modules, isSwitched: true, getTheme }),
    await read({ kind: 'material', definition: materials, isSwitched: true }),
    await read({ kind: 'news', definition: newsKind, isSwitched: false }),
    scope.personas ? await readPersonas(reader) : [],
  ];
  return parts.flat();
}
