import config from '@payload-config';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import { cache } from 'react';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';

/** The user of this request; null for a visitor. Read once per request. */
const readActor = cache(async () => {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  return toActor(user);
});

/**
 * Sends such a user to a plain page before anything of the admin is rendered, since its frame
 * contains the configuration and data that Payload reads for a signed-in user. Visitors may pass,
 * to sign in.
 */
export async function rejectWithoutAdmin(): Promise<void> {
  const actor = await readActor();
  if (actor !== null && !can(actor, 'admin.open')) redirect('/admin/geen-toegang');
}

/** Lets only people with access to the admin call a function of the server. */
export async function rejectServerFunction(): Promise<void> {
  await rejectWithoutAdmin();
  if ((await readActor()) === null) redirect('/admin/login');
}
