import type { Endpoint } from 'payload';
import { mayInLibrary } from '../access/grant.ts';
import { asUser } from '../access/as-user.ts';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { routeId } from './read-body.ts';
import { readUsage } from './read-usage.ts';
import { librarySlug, type SharedKind } from './shared-kinds.ts';

/** Which municipalities use this library document, and what they made of it: for who manages the library. */
export const usageEndpoint = (kind: SharedKind): Endpoint => ({
  path: '/:id/usage',
  method: 'get',
  handler: async (req) => {
    if (!mayInLibrary(req, librarySlug(kind), 'update')) throw refusal(texts.errors.forbidden, 403);
    const id = routeId(req);
    // Who is told nothing here is told so by this.
    await asUser(req).findByID({ collection: librarySlug(kind), id, draft: true });
    return Response.json(await readUsage(req, kind, id));
  },
});
