import DataLoader from 'dataloader';
import type { CollectionAfterReadHook, PayloadRequest } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findOpenedWith } from './opened-with.ts';
import { resolveValues } from '../reading/resolve-documents.ts';
import type {
  LibraryDocument,
  LocalDocument,
  ResolvableDocument,
} from '../reading/shared-documents.ts';
import { listResolvedFields, type SharedKindConfig } from '../reading/shared-kind-config.ts';
import { toLibrarySlug, type SharedKind } from '../reading/shared-kinds.ts';

type Loader = DataLoader<string, LibraryDocument | undefined>;

/**
 * Creates the loader of library documents for the versions of a list: one query for all of them.
 * It keeps nothing, since the request may change the library between two reads.
 */
const createLoader = (req: PayloadRequest, kind: SharedKind): Loader =>
  new DataLoader(
    async (ids) => {
      const { docs } = await asSystem(req.payload, req).find({
        collection: toLibrarySlug(kind),
        where: { id: { in: [...new Set(ids)] } },
        pagination: false,
      });
      const documents = new Map(docs.map((document) => [document.id, document]));
      return ids.map((id) => documents.get(id));
    },
    { cache: false },
  );

/**
 * Shows a version as readers see it, in lists too: the library’s present value in every field
 * without an override. Somebody who opens one document also gets which versions these are.
 */
export function showResolved(config: SharedKindConfig): CollectionAfterReadHook<LocalDocument> {
  const { kind } = config;
  const collection = toLibrarySlug(kind);
  const loaders = new WeakMap<PayloadRequest, Loader>();
  return async ({ doc, findMany, overrideAccess, req }) => {
    const basedOn = toId(doc.basedOn);
    const loader = loaders.get(req) ?? createLoader(req, kind);
    loaders.set(req, loader);
    const library = basedOn ? await loader.load(basedOn) : undefined;
    const openedWith =
      findMany || overrideAccess
        ? {}
        : {
            openedWith: await findOpenedWith(
              req,
              { collection: kind, document: doc },
              library ? { collection, document: library } : null,
            ),
          };
    if (!library) return { ...doc, ...openedWith };
    const resolvedFields = listResolvedFields(config);
    const values: Record<string, unknown> = resolveValues<ResolvableDocument>(
      library,
      doc,
      resolvedFields,
    );
    // A stored version lacks what the library filled in later. Whoever asked for some fields alone
    // gets no others; then there is no date, unless they asked for that too.
    const isWhole = 'createdAt' in doc;
    const shown = resolvedFields.fields.filter((path) => isWhole || path in doc);
    return {
      ...doc,
      ...Object.fromEntries(shown.map((path) => [path, values[path]])),
      ...openedWith,
    };
  };
}
