import type { PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import {
  type ReadOptions,
  readResolved,
  type ResolvedShared,
  whereIdentityIn,
} from '../library/read-resolved.ts';
import type { SwitchableKind } from '../library/shared-kinds.ts';
import type { Municipality } from '../../../payload-types.ts';
import { batchReads } from '#platform/graphql/batch-reads.ts';

const memoise = <A extends unknown[], T>(
  load: (...args: A) => Promise<T>,
): ((...args: A) => Promise<T>) => {
  let value: Promise<T> | undefined;
  return (...args) => (value ??= load(...args));
};

/** The two ways to read one kind. */
interface KindReaders<Kind extends SwitchableKind> {
  listOn: (isSummary: boolean) => Promise<ResolvedShared<Kind>[]>;
  readFull: (identity: string) => Promise<ResolvedShared<Kind> | undefined>;
}

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
   * Documents of a kind that are on; without rich text and lists, unless the first caller needs
   * complete documents.
   */
  listOn: <Kind extends SwitchableKind>(
    kind: Kind,
    isFull?: boolean,
  ) => Promise<ResolvedShared<Kind>[]>;
  /**
   * One of those with everything in it; however many are asked for at once, they are read together.
   */
  readFull: <Kind extends SwitchableKind>(
    kind: Kind,
    identity: string,
  ) => Promise<ResolvedShared<Kind> | undefined>;
  extensiveFrom: () => Promise<number>;
}

export function createSiteContent(
  req: PayloadRequest,
  municipality: Municipality,
  { draft = false } = {},
): SiteContent {
  const options = { req, drafts: draft };
  const resolve = async <Kind extends SwitchableKind>(kind: Kind, more: ReadOptions) =>
    (await readResolved(req.payload, kind, [municipality], { ...options, ...more })).get(
      municipality.id,
    ) ?? [];
  const createReaders = <Kind extends SwitchableKind>(kind: Kind): KindReaders<Kind> => ({
    listOn: memoise(async (isSummary: boolean) =>
      (await resolve(kind, { isSummary })).filter((document) => document.on || draft),
    ),
    readFull: batchReads(async (identities: readonly string[]) => {
      const only = { library: { id: { in: [...identities] } }, local: whereIdentityIn(identities) };
      return new Map(
        (await resolve(kind, { only })).map((resolved) => [resolved.identity, resolved]),
      );
    }),
  });
  const readers: { [Kind in SwitchableKind]: KindReaders<Kind> } = {
    themes: createReaders('themes'),
    modules: createReaders('modules'),
    materials: createReaders('materials'),
  };
  const programme = memoise(() => asSystem(req.payload, req).findGlobal({ slug: 'programme' }));
  return {
    req,
    municipality,
    draft,
    listOn: (kind, isFull = false) => readers[kind].listOn(!isFull),
    readFull: (kind, identity) => readers[kind].readFull(identity),
    extensiveFrom: async () => (await programme()).extensiveFrom,
  };
}

/** Reads documents by id, as the system, in one query; those that are gone are left out. */
export const readByIds = async <Slug extends 'library-files' | 'files' | 'channels'>(
  req: PayloadRequest,
  collection: Slug,
  ids: readonly string[],
) => {
  if (ids.length === 0) return [];
  const result = await asSystem(req.payload, req).find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
  });
  return result.docs;
};
