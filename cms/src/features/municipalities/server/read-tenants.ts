import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from './is-archived.ts';
import type { Municipality } from '../../../payload-types.ts';

/** A municipality with the fields that resolving its content needs. */
type TenantWithPolicy = Pick<Municipality, 'id'> &
  Partial<Pick<Municipality, 'libraryPolicy' | 'selfScan'>>;

/**
 * Reads one municipality with the fields that counting needs, or all of them for null. Empty when
 * it is deleted or archived.
 */
export async function readTenants(
  payload: Payload,
  id: string | null,
): Promise<TenantWithPolicy[]> {
  const municipalities = await asSystem(payload).find({
    collection: 'municipalities',
    where: id === null ? whereNotArchived : { and: [whereNotArchived, { id: { equals: id } }] },
    select: { libraryPolicy: true, selfScan: true },
    pagination: false,
  });
  return municipalities.docs;
}
