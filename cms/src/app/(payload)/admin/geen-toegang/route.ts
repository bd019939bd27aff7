import config from '@payload-config';
import { createPayloadRequest } from 'payload';
import { findAccessContacts } from '#features/accounts';
import { noAccessPage } from './no-access-page.ts';

export const dynamic = 'force-dynamic';

/** For who is signed in and has nothing to do in the admin: what they can do instead. */
export async function GET(request: Request): Promise<Response> {
  const req = await createPayloadRequest({ config, request, canSetHeaders: false });
  const contacts = await findAccessContacts(req);
  return new Response(noAccessPage({ isSignedIn: req.user !== null, contacts }), {
    status: 403,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}
