import { documentId } from '@digivaardig/contracts/ids';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { contentMessages } from '../messages.ts';

const idsSchema = z.array(documentId).min(1).max(20);

/**
 * Lists the titles of those modules that are not published, as far as the user may read them: a
 * module that asks for one of them does not show it on the site.
 */
export const missingPrerequisitesEndpoint: Endpoint = {
  path: '/missing-prerequisites',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const ids = idsSchema.safeParse(req.searchParams.get('ids')?.split(','));
    if (!ids.success) throw userError(messages.errors.badRequest, 400);
    const missing: string[] = [];
    for (const collection of ['library-modules', 'modules'] as const) {
      const { docs } = await asUser(req).find({
        collection,
        where: { and: [{ id: { in: ids.data } }, { _status: { equals: 'draft' } }] },
        select: { title: true },
        pagination: false,
      });
      missing.push(...docs.map(({ title }) => title || contentMessages.values.untitled));
    }
    return Response.json({ missing });
  },
};
