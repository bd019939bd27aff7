export const dynamic = 'force-dynamic';

/** Alive, and nothing more: details are on the private port. */
export const GET = () => Response.json({ status: 'ok' });
