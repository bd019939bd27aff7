import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import type { Action } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { clockOf } from '#platform/clock/clock.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { readBody } from '#platform/http/read-body.ts';
import { inTransaction, isDuplicate } from '#platform/db/unit-of-work.ts';
import type { Municipality } from '../../../payload-types.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { newsCalendarTexts } from './news-calendar-messages.ts';
import { texts } from '#platform/i18n/messages.ts';
import { changeCalendar } from './change-calendar.ts';
import { changeRequest } from './changes.ts';
import { readCalendar } from './read-calendar.ts';

const question = z.object({
  tenant: documentId,
  back: z.coerce.number().int().min(0).max(104).default(0),
});

/**
 * The municipality, for who may do this with its queue.
 * @throws a refusal; the same for a municipality that is not there
 */
async function municipalityFor(
  req: PayloadRequest,
  tenant: string,
  action: Action,
): Promise<Municipality> {
  const actor = actorOf(req.user);
  if (!actor || !can(actor, `news-queue.${action}`, tenant))
    throw refusal(texts.errors.forbidden, 403);
  const municipality = await asSystem(req.payload).findByID({
    collection: 'municipalities',
    id: tenant,
    disableErrors: true,
  });
  if (!municipality) throw refusal(texts.errors.forbidden, 403);
  if (municipality.archivedAt && action !== 'read') {
    throw refusal(newsCalendarTexts.refusals.archived, 409);
  }
  return municipality;
}

const show = async (req: PayloadRequest, municipality: Municipality, back: number) =>
  Response.json(
    await readCalendar(req.payload, municipality, { now: clockOf(req.payload).now(), back }),
  );

const readEndpoint: Endpoint = {
  path: '/calendar',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refusal(texts.errors.forbidden, 403);
    const asked = question.safeParse(Object.fromEntries(req.searchParams));
    if (!asked.success) throw refusal(texts.errors.badRequest, 400);
    const { tenant, back } = asked.data;
    return show(req, await municipalityFor(req, tenant, 'read'), back);
  },
};

/** Changes the calendar: all that one act asks for, or nothing. Answers how it stands then. */
const changeEndpoint: Endpoint = {
  path: '/calendar',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(texts.errors.forbidden, 403);
    const { tenant, back, change } = await readBody(req, changeRequest);
    const municipality = await municipalityFor(req, tenant, 'update');
    try {
      await inTransaction(
        req.payload,
        (inside) => changeCalendar(inside, municipality, change),
        req,
      );
    } catch (error) {
      // A colleague, or the publisher, did the same in the same instant.
      if (isDuplicate(error)) throw refusal(newsCalendarTexts.refusals.changed, 409);
      throw error;
    }
    return show(req, municipality, back);
  },
};

export const calendarEndpoints = [readEndpoint, changeEndpoint];
