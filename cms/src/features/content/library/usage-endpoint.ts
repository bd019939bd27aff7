import type { Endpoint } from 'payload';
import { canInLibrary } from '#platform/access/collection-access.ts';
import { asUser } from '#platform/access/user-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { routeId } from '#platform/http/read-body.ts';
import { readLibraryUsage } from './library-usage.ts';
import { toLibrarySlug, type SharedKind } from '../reading/shared-kinds.ts';

/** Returns how each municipality uses this library document: for managers of the library. */
export const createUsageEndpoint = (kind: SharedKind): Endpoint => ({
  path: '/:id/usage',
  method: 'get',
  handler: async (req) => {
    if (!canInLibrary(req, toLibrarySlug(kind), 'update'))
      throw userError(messages.errors.forbidden, 403);
    const id = routeId(req);
    // This read throws when the user may not read the document.
    await asUser(req).findByID({ collection: toLibrarySlug(kind), id, draft: true });
    return Response.json(await readLibraryUsage(req, kind, id));
  },
});
