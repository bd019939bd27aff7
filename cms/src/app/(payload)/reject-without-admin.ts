import config from '@payload-config';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import { cache } from 'react';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';

/** Whether the user is signed in without access to the admin. Computed once per request. */
const isShutOut = cache(async (): Promise<boolean> => {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  const actor = toActor(user);
  return actor !== null && !can(actor, 'admin.open');
});

/**
 * Sends such a user to a plain page before anything of the admin is rendered, since its frame
 * contains the configuration and data that Payload reads for a signed-in user. Visitors may pass,
 * to sign in.
 */
export async function rejectWithoutAdmin(): Promise<void> {
  if (await isShutOut()) redirect('/admin/geen-toegang');
}
