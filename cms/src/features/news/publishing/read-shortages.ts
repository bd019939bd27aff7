import { sortByName } from '@digivaardig/contracts/compare-names';
import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from '#features/municipalities';

/**
 * The names of the municipalities with a news shortage, as the workers last recorded it. Reads as
 * the system: only for users who see all municipalities.
 */
export async function readShortages(payload: Payload): Promise<string[]> {
  const system = asSystem(payload);
  const shortages = await system.find({
    collection: 'news-shortages',
    where: { since: { exists: true } },
    pagination: false,
  });
  const ids = shortages.docs.flatMap(({ since, tenantId }) => (since ? [tenantId] : []));
  const municipalities = await system.find({
    collection: 'municipalities',
    select: { name: true },
    pagination: false,
    where: { and: [whereNotArchived, { id: { in: ids } }] },
  });
  return sortByName(municipalities.docs).map(({ name }) => name);
}
