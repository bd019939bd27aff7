import type { Payload, PayloadRequest } from 'payload';
import type { AvailabilityChoice } from '../../../payload-types.ts';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId, toItemId } from '#platform/ids/to-id.ts';
import type { Choice } from './resolve-documents.ts';
import { type SharedKind, toLibrarySlug } from './shared-kinds.ts';

/**
 * Reads the availability choices of these municipalities, in one query.
 * @param kind choices of this kind; of every kind when omitted
 */
export async function readChoices(
  payload: Payload,
  tenants: readonly string[],
  { kind, req }: { kind?: SharedKind; req?: PayloadRequest } = {},
): Promise<Map<string, Choice[]>> {
  const { docs } = await getDatabaseAdapter(payload).find<AvailabilityChoice>({
    collection: 'offers',
    where: {
      tenant: { in: [...tenants] },
      // Payload takes every value of `in` below a relation for an id, and finds none.
      ...(kind
        ? {
            or: [kind, toLibrarySlug(kind)].map((slug) => ({
              'item.relationTo': { equals: slug },
            })),
          }
        : {}),
    },
    pagination: false,
    ...(req ? { req } : {}),
  });
  const rows = docs.map(({ tenant, item, on }) => ({
    tenant: toId(tenant) ?? '',
    item: toItemId(item) ?? '',
    on: on === true,
  }));
  return Map.groupBy(rows, ({ tenant }) => tenant);
}
