import { addDays, addMonths, toDay, toInstant } from '@digivaardig/contracts/time';
import type { Payload, PayloadRequest, Where } from 'payload';
import { readTenants } from '#features/municipalities';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { toId } from '#platform/ids/to-id.ts';
import { defineMunicipalityJob } from '#platform/jobs/job.ts';
import { licenceEndApproached } from '../events.ts';
import { licenceStages } from '../model/licence-stage.ts';
import { findLicenceRecipients } from './find-licence-recipients.ts';
import { type EndingLicences, readEndingLicences } from './read-ending-licences.ts';

/** Published modules of which the licence ends within six months, and a day for the last of a month. */
function whereEnding(now: Date): Where {
  const today = toDay(now);
  const horizon = addDays(addMonths(today, Math.max(...licenceStages)), 4);
  return {
    _status: { equals: 'published' },
    licensedUntil: {
      greater_than_equal: toInstant(today, '00:00').toISOString(),
      less_than: toInstant(horizon, '00:00').toISOString(),
    },
  };
}

/** All municipalities when a library module ends, and else those with an own module that does. */
async function listDue(payload: Payload, now: Date): Promise<string[]> {
  const system = asSystem(payload);
  const where = whereEnding(now);
  const library = await system.count({ collection: 'library-modules', where });
  const tenants = (await readTenants(payload, null)).map(({ id }) => id);
  if (library.totalDocs > 0) return tenants;
  const own = await system.find({
    collection: 'modules',
    where: { and: [where, { basedOn: { exists: false } }] },
    select: { tenant: true },
    pagination: false,
  });
  const owners = new Set(own.docs.map(({ tenant }) => toId(tenant)));
  return tenants.filter((id) => owners.has(id));
}

/** Records the stages that a municipality has not heard of yet; returns how many there are. */
async function recordNotices(
  req: PayloadRequest,
  tenantId: string,
  { modules, now }: Pick<EndingLicences, 'modules'> & { now: Date },
): Promise<number> {
  const system = asSystem(req.payload, req);
  const { docs } = await system.find({
    collection: 'licence-notices',
    where: { tenantId: { equals: tenantId } },
    pagination: false,
  });
  const isKnown = ({ id, lastDay, stage }: EndingLicences['modules'][number]) =>
    docs.some(
      (notice) => notice.moduleId === id && notice.lastDay === lastDay && notice.stage === stage,
    );
  const news = modules.filter((module) => !isKnown(module));
  for (const { id: moduleId, lastDay, stage } of news) {
    const data = { tenantId, moduleId, lastDay, stage, notifiedAt: now.toISOString() };
    await system.create({ collection: 'licence-notices', data });
  }
  return news.length;
}

/**
 * Notifies the people of `findLicenceRecipients` of the licences that end: one mail for all that
 * reached a stage since the last one. Notices and events are written together, so that a repeat
 * finds nothing new. Without recipients, the mail follows as soon as there is one.
 * @returns the number of requested mails
 */
async function notifyMunicipality(payload: Payload, tenant: string, now: Date): Promise<number> {
  const { modules } = await readEndingLicences(payload, tenant, now);
  const recipients = modules.length > 0 ? await findLicenceRecipients(payload, tenant) : [];
  if (recipients.length === 0) return 0;
  return inTransaction(payload, async (req) => {
    if ((await recordNotices(req, tenant, { modules, now })) === 0) return 0;
    for (const { id } of recipients) {
      const subject = { collection: 'users', id };
      await writeEvent(req, licenceEndApproached, { tenant, subject });
    }
    return recipients.length;
  });
}

/** Each morning, and at the start in case that run was missed. */
export const notifyEndingLicences = defineMunicipalityJob({
  name: 'notify-ending-licences',
  schedule: '0 20 7 * * *',
  runsAtStart: true,
  listDue: ({ payload, clock }) => listDue(payload, clock.now()),
  run: async ({ payload, clock, log }, tenant) => {
    try {
      const mails = await notifyMunicipality(payload, tenant, clock.now());
      if (mails > 0) log.info({ tenant, mails }, 'content managers notified of ending licences');
    } catch (error) {
      // Another worker notified them at the same time.
      if (!isDuplicate(error)) throw error;
    }
  },
});
