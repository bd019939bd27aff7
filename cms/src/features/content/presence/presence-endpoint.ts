import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf } from '#platform/access/actor.ts';
import { canEverywhere, can } from '@digivaardig/contracts/roles';
import { asUser } from '#platform/access/user-client.ts';
import { idOf } from '#platform/ids/to-id.ts';
import { clockOf } from '#platform/clock/clock.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { readBody } from '#platform/http/read-body.ts';
import { librarySlug, sharedKinds } from '../library/shared-kinds.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';
import { limitOwnWrites } from '#platform/http/throttle-requests.ts';
import { noteEditor, otherEditors } from './editors-present.ts';

const collections = [...sharedKinds, ...sharedKinds.map(librarySlug)];

const visit = z.object({ collection: z.enum(collections), id: documentId });

async function mayEdit(req: PayloadRequest, { collection, id }: z.infer<typeof visit>) {
  const actor = actorOf(req.user);
  if (!actor) return false;
  const document = await asUser(req).findByID({
    collection,
    id,
    draft: true,
    disableErrors: true,
  });
  if (!document) throw refusal(texts.errors.notFound, 404);
  const tenant = 'tenant' in document ? idOf(document.tenant) : null;
  return tenant === null
    ? canEverywhere(actor, `${collection}.update`)
    : can(actor, `${collection}.update`, tenant);
}

/**
 * "I have this document open": answers who else has, by name. Only people who may change the document count and are told, so
 * that nobody learns who works where they may not look.
 */
export const presenceEndpoint: Endpoint = {
  path: '/presence',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(texts.errors.forbidden, 403);
    await limitOwnWrites(req, 'presence', req.user.id);
    const visited = await readBody(req, visit);
    if (!(await mayEdit(req, visited))) return Response.json({ others: [] });
    const subject = `${visited.collection}-${visited.id}`;
    const now = clockOf(req.payload).now();
    await noteEditor(req.payload, { subject, user: req.user.id, name: req.user.name, now });
    return Response.json({ others: await otherEditors(req.payload, subject, req.user.id, now) });
  },
};
