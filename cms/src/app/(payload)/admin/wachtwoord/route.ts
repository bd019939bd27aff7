import { env } from '#platform/env.ts';

export const dynamic = 'force-dynamic';

/** The site has the one form for another password, for editors and employees alike. */
export const GET = (): Response => Response.redirect(`${env.SITE_URL}/account/wachtwoord`, 302);
