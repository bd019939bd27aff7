import type { APIRoute } from 'astro';

/** Says that this process answers; what lies behind it is told on a private port only. */
export const GET: APIRoute = () => Response.json({ status: 'ok' });
