import type { PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { type ReadOptions, readResolved, whereIdentityIn } from '../library/read-resolved.ts';
import type { ResolvedDocument } from '../library/resolve-documents.ts';
import type { SwitchableKind, SharedKind } from '../library/shared-kinds.ts';
import type { Municipality } from '../../../payload-types.ts';
import { batchReads } from '#platform/graphql/batch-reads.ts';

const memoise = <A extends unknown[], T>(
  load: (...args: A) => Promise<T>,
): ((...args: A) => Promise<T>) => {
  let value: Promise<T> | undefined;
  return (...args) => (value ??= load(...args));
};

/**
 * What one answer reads of a municipality: each source at most once, however many fields ask for
 * it.
 */
export interface SiteContent {
  req: PayloadRequest;
  municipality: Municipality;
  /** An editor looks ahead: drafts, and what is off, are there too. */
  draft: boolean;
  /**
   * Documents of a kind that are on; without rich text and lists, unless whoever asks first wants
   * them whole.
   */
  listOn: (createReaders: SwitchableKind, isFull?: boolean) => Promise<ResolvedDocument[]>;
  /**
   * One of those with everything in it; however many are asked for at once, they are read together.
   */
  readFull: (
    createReaders: SwitchableKind,
    identity: string,
  ) => Promise<ResolvedDocument | undefined>;
  extensiveFrom: () => Promise<number>;
}

export function createSiteContent(
  req: PayloadRequest,
  municipality: Municipality,
  { draft = false } = {},
): SiteContent {
  const options = { req, drafts: draft };
  const resolve = async (createReaders: SharedKind, more: ReadOptions) =>
    (await readResolved(req.payload, createReaders, [municipality], { ...options, ...more })).get(
      municipality.id,
    ) ?? [];
  const createReaders = (name: SwitchableKind) => ({
    on: memoise(async (isSummary: boolean) =>
      (await resolve(name, { isSummary })).filter((document) => document.on || draft),
    ),
    whole: batchReads(async (identities: readonly string[]) => {
      const only = { library: { id: { in: [...identities] } }, local: whereIdentityIn(identities) };
      return new Map(
        (await resolve(name, { only })).map((resolved) => [resolved.identity, resolved]),
      );
    }),
  });
  const kinds = {
    themes: createReaders('themes'),
    modules: createReaders('modules'),
    materials: createReaders('materials'),
  };
  const programme = memoise(() => asSystem(req.payload, req).findGlobal({ slug: 'programme' }));
  return {
    req,
    municipality,
    draft,
    listOn: (name, isFull = false) => kinds[name].on(!isFull),
    readFull: (name, identity) => kinds[name].whole(identity),
    extensiveFrom: async () => (await programme()).extensiveFrom,
  };
}

/** Reads documents by id, as the system, in one query; those that are gone are left out. */
export const readByIds = async (
  req: PayloadRequest,
  collection: 'library-files' | 'files' | 'channels' | 'personas',
  ids: readonly string[],
): Promise<Record<string, unknown>[]> => {
  if (ids.length === 0) return [];
  const resolved = await asSystem(req.payload, req).find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
  });
  return resolved.docs as unknown as Record<string, unknown>[];
};
