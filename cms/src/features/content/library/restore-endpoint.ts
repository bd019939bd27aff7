import { type CollectionSlug, type Endpoint, restoreVersionOperation } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { routeId } from '#platform/http/read-body.ts';

/**
 * Restores a version, as Payload’s own route does. A version that was a draft comes back as a draft:
 * Payload would withdraw the published document. Source: decision 036.
 */
export const createRestoreEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = routeId(req);
    const { docs } = await getDatabaseAdapter(req.payload).findVersions<{ _status?: string }>({
      collection,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      req,
    });
    const isDraft = docs[0]?.version._status === 'draft';
    const restored = await restoreVersionOperation({
      collection: req.payload.collections[collection],
      id,
      depth: 0,
      draft: isDraft || req.query['draft'] === 'true',
      req,
    });
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') });
  },
});
