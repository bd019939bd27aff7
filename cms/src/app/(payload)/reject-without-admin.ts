import config from '@payload-config';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import { cache } from 'react';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';

/** Is somebody signed in who has nothing to do in the admin? Found out once per request. */
const isShutOut = cache(async (): Promise<boolean> => {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  const actor = toActor(user);
  return actor !== null && !can(actor, 'admin.open');
});

/**
 * Sends them to a plain page, before anything of the admin is rendered: its frame carries the
 * configuration and what Payload looks up for whoever is signed in. Visitors pass, to sign in.
 */
export async function rejectWithoutAdmin(): Promise<void> {
  if (await isShutOut()) redirect('/admin/geen-toegang');
}
