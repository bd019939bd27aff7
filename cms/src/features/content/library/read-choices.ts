import type { Payload, PayloadRequest } from 'payload';
import type { AvailabilityChoice } from '../../../payload-types.ts';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { Choice } from './resolve-documents.ts';

/** Reads the availability choices of these municipalities, of every kind, in one query. */
export async function readChoices(
  payload: Payload,
  tenants: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, Choice[]>> {
  const { docs } = await getDatabaseAdapter(payload).find<AvailabilityChoice>({
    collection: 'offers',
    where: { tenant: { in: [...tenants] } },
    pagination: false,
    ...(req ? { req } : {}),
  });
  const rows = docs.map(({ tenant, item, on }) => ({
    tenant: toId(tenant) ?? '',
    item: toId(item.value) ?? '',
    on: on === true,
  }));
  return Map.groupBy(rows, ({ tenant }) => tenant);
}
