import type { PayloadRequest } from 'payload';
import { asSystem } from '../../access/system.ts';
import { readResolved } from '../../library/read-resolved.ts';
import type { Resolved } from '../../library/resolve-documents.ts';
import type { OfferedKind } from '../../library/shared-kinds.ts';
import type { Municipality } from '../../payload-types.ts';

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let value: Promise<T> | undefined;
  return () => (value ??= load());
};

/** What one answer reads of a municipality: each source at most once, however many fields ask for it. */
export interface SiteContent {
  req: PayloadRequest;
  municipality: Municipality;
  /** Documents of a kind that are on. */
  on: (kind: OfferedKind) => Promise<Resolved[]>;
  extensiveFrom: () => Promise<number>;
}

export function siteContent(req: PayloadRequest, municipality: Municipality): SiteContent {
  const kind = (name: OfferedKind) =>
    once(async () => {
      const resolved = await readResolved(req.payload, name, [municipality], { req });
      return (resolved.get(municipality.id) ?? []).filter(({ on }) => on);
    });
  const kinds = { themes: kind('themes'), modules: kind('modules'), materials: kind('materials') };
  const programme = once(() => asSystem(req.payload, req).findGlobal({ slug: 'programme' }));
  return {
    req,
    municipality,
    on: (name) => kinds[name](),
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
