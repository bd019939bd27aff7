import { documentId } from '@digivaardig/contracts/ids';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import type { UploadCollection } from '#platform/files/upload-stores.ts';
import { messages } from '#platform/i18n/messages.ts';
import { readFileUsage } from './read-file-usage.ts';

/** As many files as a page of the list has. */
const maxFiles = 100;

const idList = z
  .string()
  .transform((text) => [...new Set(text.split(','))])
  .pipe(z.array(documentId).max(maxFiles));

/** Returns where these files stand, of those that the caller may read. */
export const createFileUsageEndpoint = (collection: UploadCollection): Endpoint => ({
  path: '/usage',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.signIn, 401);
    const ids = idList.safeParse(req.query['ids']);
    if (!ids.success) throw userError(messages.errors.badRequest, 400);
    const { docs } = await asUser(req).find({
      collection,
      where: { id: { in: ids.data } },
      select: {},
      pagination: false,
    });
    const usage = await readFileUsage(
      req,
      collection,
      docs.map(({ id }) => id),
    );
    return Response.json(Object.fromEntries(usage));
  },
});
