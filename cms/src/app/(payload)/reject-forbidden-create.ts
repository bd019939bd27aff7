import config from '@payload-config';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { createPayloadRequest, getAccessResults } from 'payload';

/**
 * Shows the list to who may not add to it: Payload's own answer asks them to sign in, though they
 * did. Visitors may pass, to sign in.
 */
export async function rejectForbiddenCreate(
  segments: readonly string[] | undefined,
): Promise<void> {
  const [kind, collection, action] = segments ?? [];
  if (kind !== 'collections' || collection === undefined || action !== 'create') return;
  const request = new Request('http://admin.invalid/', { headers: await headers() });
  const req = await createPayloadRequest({ config, request, canSetHeaders: false });
  if (!req.user) return;
  const { collections } = await getAccessResults({ req });
  // A right within some municipalities is an object here, whatever the type says.
  if (!collections?.[collection]?.create) redirect(`/admin/collections/${collection}`);
}
