import type { Endpoint } from 'payload';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { isFrontend } from '../http/is-frontend.ts';
import { readPageChanges } from './read-page-changes.ts';

/** Lists the recent changes for the site, which caches pages; answers 404 to everybody else. */
export const pageChangesEndpoint: Endpoint = {
  path: '/page-changes',
  method: 'get',
  handler: async (req) => {
    if (!isFrontend(req)) throw userError(messages.errors.notFound, 404);
    return Response.json(await readPageChanges(req.payload), {
      headers: { 'Cache-Control': 'private, no-store' },
    });
  },
};
