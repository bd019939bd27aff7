import type { PayloadRequest, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { type Scope, type SharedKind, toLibrarySlug } from '../reading/shared-kinds.ts';

/**
 * Whether a document in the bin has this address: it keeps it until it is deleted. Ask it after the
 * documents outside the bin, since a document on its way into the bin is then found in one of the
 * two. For one on its way out the unique index counts.
 */
export async function isAddressInBin(
  req: PayloadRequest,
  slug: string,
  { kind, scope, tenant }: { kind: SharedKind; scope: Scope; tenant: string | null },
): Promise<boolean> {
  const own: Where[] = [
    { relationTo: { equals: kind } },
    { baseId: { exists: false } },
    ...(scope === 'local' ? [{ scope: { equals: tenant } }] : []),
  ];
  const { totalDocs } = await asSystem(req.payload, req).count({
    collection: 'binned-documents',
    where: {
      and: [
        { slug: { equals: slug } },
        { or: [{ relationTo: { equals: toLibrarySlug(kind) } }, { and: own }] },
      ],
    },
  });
  return totalDocs > 0;
}
