import { noAccessPage } from './no-access-page.ts';

export const dynamic = 'force-dynamic';

/** For who is signed in and has nothing to do in the admin: what they can do instead. */
export const GET = (): Response =>
  new Response(noAccessPage(), {
    status: 403,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
