import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from './is-archived.ts';
import type { Municipality } from '../../../payload-types.ts';

/** A municipality as far as resolving its content needs it. */
export type ResolvingTenant = Pick<Municipality, 'id'> &
  Partial<Pick<Municipality, 'libraryPolicy'>>;

/**
 * One municipality, as far as counting needs it; all of them for null. Empty when it is gone or
 * archived.
 */
export async function readTenants(payload: Payload, id: string | null): Promise<ResolvingTenant[]> {
  const municipalities = await asSystem(payload).find({
    collection: 'municipalities',
    where: id === null ? whereNotArchived : { and: [whereNotArchived, { id: { equals: id } }] },
    select: { libraryPolicy: true },
    pagination: false,
  });
  return municipalities.docs;
}
