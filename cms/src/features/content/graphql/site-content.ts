import type { PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { identified, readResolved } from '../library/read-resolved.ts';
import type { Resolved } from '../library/resolve-documents.ts';
import type { OfferedKind, SharedKind } from '../library/shared-kinds.ts';
import type { Municipality } from '../../../payload-types.ts';
import { batchReads } from '#platform/graphql/batch-reads.ts';

const once = <A extends unknown[], T>(
  load: (...args: A) => Promise<T>,
): ((...args: A) => Promise<T>) => {
  let value: Promise<T> | undefined;
  return (...args) => (value ??= load(...args));
};

/** What one answer reads of a municipality: each source at most once, however many fields ask for it. */
export interface SiteContent {
  req: PayloadRequest;
  municipality: Municipality;
  /** An editor looks ahead: drafts, and what is off, are there too. */
  draft: boolean;
  /** Documents of a kind that are on; without rich text and lists, unless whoever asks first wants them whole. */
  on: (kind: OfferedKind, whole?: boolean) => Promise<Resolved[]>;
  /** One of those with everything in it; however many are asked for at once, they are read together. */
  whole: (kind: OfferedKind, identity: string) => Promise<Resolved | undefined>;
  extensiveFrom: () => Promise<number>;
}

export function siteContent(
  req: PayloadRequest,
  municipality: Municipality,
  { draft = false } = {},
): SiteContent {
  const reading = { req, drafts: draft };
  const resolve = async (kind: SharedKind, more: object) =>
    (await readResolved(req.payload, kind, [municipality], { ...reading, ...more })).get(
      municipality.id,
    ) ?? [];
  const kind = (name: OfferedKind) => ({
    on: once(async (brief: boolean) =>
      (await resolve(name, { brief })).filter((document) => document.on || draft),
    ),
    whole: batchReads(async (identities: readonly string[]) => {
      const only = { library: { id: { in: [...identities] } }, local: identified(identities) };
      return new Map((await resolve(name, { only })).map((found) => [found.identity, found]));
    }),
  });
  const kinds = { themes: kind('themes'), modules: kind('modules'), materials: kind('materials') };
  const programme = once(() => asSystem(req.payload, req).findGlobal({ slug: 'programme' }));
  return {
    req,
    municipality,
    draft,
    on: (name, whole = false) => kinds[name].on(!whole),
    whole: (name, identity) => kinds[name].whole(identity),
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
  const found = await asSystem(req.payload, req).find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
  });
  return found.docs as unknown as Record<string, unknown>[];
};
