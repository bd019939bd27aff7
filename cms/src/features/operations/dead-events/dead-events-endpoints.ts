import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { getClock } from '#platform/clock/clock.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { readBody } from '#platform/http/read-body.ts';
import { listDeadEvents, retryDeadEvents } from './dead-events.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';

/** Hides these routes from everybody who cannot retry: they answer 404. */
function assertCanRetry({ user }: PayloadRequest): void {
  const actor = toActor(user);
  if (!actor || !can(actor, 'deadEvents.retry')) throw userError(messages.errors.notFound, 404);
}

const retrySchema = z.strictObject({
  ids: z.array(documentId).min(1).max(100).optional(),
});

/** Lists and retries dead events, for administrators of the programme. */
export const deadEventsEndpoints: Endpoint[] = [
  {
    path: '/dead-events',
    method: 'get',
    handler: async (req) => {
      assertCanRetry(req);
      const now = getClock(req.payload).now();
      return Response.json(await listDeadEvents(req.payload, now));
    },
  },
  {
    path: '/dead-events/retry',
    method: 'post',
    handler: async (req) => {
      assertCanRetry(req);
      const { ids } = await readBody(req, retrySchema);
      return Response.json({ retried: await retryDeadEvents(req, ids) });
    },
  },
];
