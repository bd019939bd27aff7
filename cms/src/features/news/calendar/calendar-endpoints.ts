import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import type { Action } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { readBody } from '#platform/http/read-body.ts';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import type { Municipality } from '../../../payload-types.ts';
import { userError } from '#platform/errors/user-error.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { messages } from '#platform/i18n/messages.ts';
import { changeCalendar } from './change-calendar.ts';
import { changeRequestSchema } from './calendar-changes.ts';
import { readCalendar } from './read-calendar.ts';

const querySchema = z.object({
  tenant: documentId,
  back: z.coerce.number().int().min(0).max(104).default(0),
});

/**
 * Finds the municipality if the user has this right on its queue.
 * @throws APIError 403, also when the municipality does not exist
 */
async function requireMunicipality(
  req: PayloadRequest,
  tenant: string,
  action: Action,
): Promise<Municipality> {
  const actor = toActor(req.user);
  if (!actor || !can(actor, `news-queue.${action}`, tenant))
    throw userError(messages.errors.forbidden, 403);
  const municipality = await asSystem(req.payload).findByID({
    collection: 'municipalities',
    id: tenant,
    disableErrors: true,
  });
  if (!municipality) throw userError(messages.errors.forbidden, 403);
  if (municipality.archivedAt && action !== 'read') {
    throw userError(newsCalendarMessages.refusals.archived, 409);
  }
  return municipality;
}

const toCalendarResponse = async (req: PayloadRequest, municipality: Municipality, back: number) =>
  Response.json(
    await readCalendar(req.payload, municipality, { now: getClock(req.payload).now(), back }),
  );

const readEndpoint: Endpoint = {
  path: '/calendar',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const query = querySchema.safeParse(Object.fromEntries(req.searchParams));
    if (!query.success) throw userError(messages.errors.badRequest, 400);
    const { tenant, back } = query.data;
    return toCalendarResponse(req, await requireMunicipality(req, tenant, 'read'), back);
  },
};

/** Makes one change in the calendar and returns the new calendar. */
const changeEndpoint: Endpoint = {
  path: '/calendar',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const { tenant, back, change } = await readBody(req, changeRequestSchema);
    await requireMunicipality(req, tenant, 'update');
    try {
      await inTransaction(
        req.payload,
        (transaction) => changeCalendar(transaction, tenant, [change].flat()),
        req,
      );
    } catch (error) {
      // A colleague or the publisher made the same change at the same time.
      if (isDuplicate(error)) throw userError(newsCalendarMessages.refusals.changed, 409);
      throw error;
    }
    // Read again: its holidays may have changed.
    return toCalendarResponse(req, await requireMunicipality(req, tenant, 'update'), back);
  },
};

export const calendarEndpoints = [readEndpoint, changeEndpoint];
