import type { APIRoute } from 'astro';

/** Says that this process runs. The private health port reports the cms and the cache. */
export const GET: APIRoute = () => Response.json({ status: 'ok' });
