import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { clockOf } from '#platform/clock/clock.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { readBody } from '#platform/http/read-body.ts';
import { readStuckEvents, reopenEvents } from './dead-events.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';

/** To everybody else these routes are not there. */
function refuseOthers({ user }: PayloadRequest): void {
  const actor = actorOf(user);
  if (!actor || !can(actor, 'deadEvents.retry')) throw refusal(texts.errors.notFound, 404);
}

const chosen = z.strictObject({
  ids: z.array(documentId).min(1).max(100).optional(),
});

/** What got stuck, and opening it again: for who administers the programme. */
export const stuckEventsEndpoints: Endpoint[] = [
  {
    path: '/stuck-events',
    method: 'get',
    handler: async (req) => {
      refuseOthers(req);
      const now = clockOf(req.payload).now();
      return Response.json(await readStuckEvents(req.payload, now));
    },
  },
  {
    path: '/stuck-events/reopen',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req);
      const { ids } = await readBody(req, chosen);
      return Response.json({ reopened: await reopenEvents(req, ids) });
    },
  },
];
