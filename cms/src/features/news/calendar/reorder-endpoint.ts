import { can } from '@digivaardig/contracts/roles';
import { documentId } from '@digivaardig/contracts/ids';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { userError } from '#platform/errors/user-error.ts';
import { readBody } from '#platform/http/read-body.ts';
import { messages } from '#platform/i18n/messages.ts';
import { toId } from '#platform/ids/to-id.ts';
import { placeInOrder } from '../ordering/place-in-order.ts';
import { readOrderedRows } from '../ordering/read-ordered-rows.ts';
import { lockCalendar } from './lock-calendar.ts';

/** What the list of the admin sends. The key that it knows of the target is not used. */
const bodySchema = z.object({
  collectionSlug: z.literal('news-queue'),
  orderableFieldName: z.literal('_order'),
  docsToMove: z.array(documentId).min(1).max(200),
  newKeyWillBe: z.enum(['greater', 'less']),
  target: z.object({ id: documentId }),
});

async function findMunicipality(req: PayloadRequest, id: string): Promise<string> {
  const row = await asSystem(req.payload, req).findByID({
    collection: 'news-queue',
    id,
    disableErrors: true,
  });
  const actor = toActor(req.user);
  const tenant = toId(row?.tenant);
  if (!actor || !tenant || !can(actor, 'news-queue.update', tenant))
    throw userError(messages.errors.forbidden, 403);
  return tenant;
}

async function reorder(
  req: PayloadRequest,
  tenant: string,
  { docsToMove, newKeyWillBe, target }: z.infer<typeof bodySchema>,
): Promise<string[]> {
  await lockCalendar(req, tenant, getClock(req.payload).now());
  const system = asSystem(req.payload, req);
  const rows = await readOrderedRows(req, tenant);
  const moved = docsToMove.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  if (moved.length < docsToMove.length) throw userError(messages.errors.forbidden, 403);
  const index = rows.findIndex(({ id }) => id === target.id) + (newKeyWillBe === 'less' ? 0 : 1);
  const isOther = ({ id }: { id: string }) => !docsToMove.includes(id);
  const before = rows.slice(0, index).filter(isOther);
  const placed = placeInOrder(before, moved, rows.slice(index).filter(isOther));
  for (const { id, order } of placed)
    await system.update({ collection: 'news-queue', id, data: { _order: order } });
  return placed.map(({ order }) => order);
}

/**
 * Moves rows of a queue to another place in the list of the admin. It stands before Payload’s own
 * route, which continues from the key that the caller sends, over all municipalities.
 */
export const reorderEndpoint: Endpoint = {
  path: '/reorder',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const body = await readBody(req, bodySchema);
    const tenant = await findMunicipality(req, body.target.id);
    const orderValues = await inTransaction(
      req.payload,
      (transaction) => reorder(transaction, tenant, body),
      req,
    );
    return Response.json({ orderValues, success: true });
  },
};
