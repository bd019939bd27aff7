import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { canEverywhere, can } from '@digivaardig/contracts/roles';
import { asUser } from '#platform/access/user-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { getClock } from '#platform/clock/clock.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { readBody } from '#platform/http/read-body.ts';
import { isSharedCollection } from '../reading/kind-configs.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { limitOwnWrites } from '#platform/rate-limits/limit-requests.ts';
import { recordEditorPresence, listOtherEditors } from './editors-present.ts';

const visitSchema = z.object({ collection: z.string(), id: documentId });

async function canEdit(req: PayloadRequest, { collection, id }: z.infer<typeof visitSchema>) {
  const actor = toActor(req.user);
  if (!actor) return false;
  if (!isSharedCollection(req.payload, collection)) throw userError(messages.errors.notFound, 404);
  const document = await asUser(req).findByID({
    collection,
    id,
    draft: true,
    disableErrors: true,
  });
  if (!document) throw userError(messages.errors.notFound, 404);
  const tenant = 'tenant' in document ? toId(document.tenant) : null;
  return tenant === null
    ? canEverywhere(actor, `${collection}.update`)
    : can(actor, `${collection}.update`, tenant);
}

/**
 * Records that the user has a document open, and returns the names of others who have. Only people
 * with the right to change the document are counted and get names, so that nobody learns who works
 * in a municipality that is closed to them.
 */
export const presenceEndpoint: Endpoint = {
  path: '/presence',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    await limitOwnWrites(req, 'presence', req.user.id);
    const visit = await readBody(req, visitSchema);
    if (!(await canEdit(req, visit))) return Response.json({ others: [] });
    const subject = `${visit.collection}-${visit.id}`;
    const now = getClock(req.payload).now();
    await recordEditorPresence(req.payload, {
      subject,
      user: req.user.id,
      name: req.user.name,
      now,
    });
    return Response.json({
      others: await listOtherEditors(req.payload, subject, req.user.id, now),
    });
  },
};
