import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { getClock } from '#platform/clock/clock.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { readBody } from '#platform/http/read-body.ts';
import { readStuckEvents, retryDeadEvents } from './dead-events.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';

/** To everybody else these routes are not there. */
function assertCanRetry({ user }: PayloadRequest): void {
  const actor = toActor(user);
  if (!actor || !can(actor, 'deadEvents.retry')) throw userError(messages.errors.notFound, 404);
}

const retrySchema = z.strictObject({
  ids: z.array(documentId).min(1).max(100).optional(),
});

/** What got stuck, and opening it again: for who administers the programme. */
export const stuckEventsEndpoints: Endpoint[] = [
  {
    path: '/stuck-events',
    method: 'get',
    handler: async (req) => {
      assertCanRetry(req);
      const now = getClock(req.payload).now();
      return Response.json(await readStuckEvents(req.payload, now));
    },
  },
  {
    path: '/stuck-events/reopen',
    method: 'post',
    handler: async (req) => {
      assertCanRetry(req);
      const { ids } = await readBody(req, retrySchema);
      return Response.json({ reopened: await retryDeadEvents(req, ids) });
    },
  },
];
