import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { notArchived } from '#features/municipalities';

/**
 * The names of the municipalities in which the news runs out, as the workers last found it. Reads as the system: for who
 * sees all municipalities.
 */
export async function readShortages(payload: Payload): Promise<string[]> {
  const system = asSystem(payload);
  const short = await system.find({
    collection: 'news-shortages',
    where: { since: { exists: true } },
    pagination: false,
  });
  const ids = short.docs.flatMap(({ since, tenantId }) => (since ? [tenantId] : []));
  const found = await system.find({
    collection: 'municipalities',
    select: { name: true },
    sort: 'name',
    pagination: false,
    where: { and: [notArchived, { id: { in: ids } }] },
  });
  return found.docs.map(({ name }) => name);
}
