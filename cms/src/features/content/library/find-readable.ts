import type { PayloadRequest, Where } from 'payload';
import { orderQueries } from '#platform/db/order-queries.ts';
import { readDocuments } from './read-documents.ts';
import type { SharedKind } from './shared-kinds.ts';

/**
 * Finds which of these documents readers of a municipality may read: published ones of the library,
 * and its own. Two queries that read ids alone.
 * @param identities ids of library documents and of own documents
 */
export async function findReadable(
  req: PayloadRequest,
  kind: SharedKind,
  tenant: string,
  identities: readonly string[],
): Promise<Set<string>> {
  const { payload } = req;
  const query = orderQueries(req);
  const ids: Where = { id: { in: [...identities] } };
  const own: Where = { and: [ids, { tenant: { equals: tenant } }, { basedOn: { exists: false } }] };
  const documents = await Promise.all([
    query(() =>
      readDocuments(payload, kind, 'library', { req, select: { slug: true }, where: ids }),
    ),
    query(() => readDocuments(payload, kind, 'local', { req, select: { slug: true }, where: own })),
  ]);
  return new Set(documents.flat().map(({ id }) => id));
}
