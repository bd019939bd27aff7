import { toDay, toInstant } from '@digivaardig/contracts/time';
import type { Payload, Where } from 'payload';
import { readTenants } from '#features/municipalities';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { toId } from '#platform/ids/to-id.ts';
import { defineMunicipalityJob, defineScheduledJob, type JobContext } from '#platform/jobs/job.ts';

type Collection = 'library-modules' | 'modules';

/**
 * Published modules of which the last day is over. The licence of a version is that of its library
 * module, whatever stands in its own field.
 *
 * @param tenant of one municipality; of all of them when omitted
 */
const whereEnded = (collection: Collection, now: Date, tenant?: string): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { licensedUntil: { less_than: toInstant(toDay(now), '00:00').toISOString() } },
    ...(collection === 'modules' ? [{ basedOn: { exists: false } }] : []),
    ...(tenant === undefined ? [] : [{ tenant: { equals: tenant } }]),
  ],
});

/**
 * Withdraws one module, with its event in the same transaction. An editor may have extended the
 * licence since the list was read; then nothing happens.
 * @returns whether it was withdrawn
 */
const withdrawModule = (
  payload: Payload,
  { collection, id }: { collection: Collection; id: string },
  now: Date,
): Promise<boolean> =>
  inTransaction(payload, async (req) => {
    const system = asSystem(payload, req);
    const where = { and: [{ id: { equals: id } }, whereEnded(collection, now)] };
    if ((await system.count({ collection, where })).totalDocs === 0) return false;
    const data = { _status: 'draft' as const, licenceEndedAt: now.toISOString() };
    // As the button of an editor does it: a newer draft may lack what a publication needs.
    await system.update({ collection, id, data, unpublishAllLocales: true });
    return true;
  });

/**
 * Withdraws the modules of the library, or of one municipality, of which the licence ended, each in
 * its own transaction: what a killed worker left, the next run does.
 * @throws AggregateError with the failures of some modules, after the others were withdrawn
 */
async function withdrawAll(
  { payload, clock, checkpoint, log }: JobContext,
  collection: Collection,
  tenant?: string,
): Promise<void> {
  const now = clock.now();
  const where = whereEnded(collection, now, tenant);
  const options = { collection, where, select: {}, pagination: false };
  const { docs } = await asSystem(payload).find(options);
  if (docs.length === 0) return;
  await checkpoint('withdraw-ended-licences.claimed');
  const failures: unknown[] = [];
  let withdrawn = 0;
  for (const { id } of docs) {
    try {
      if (await withdrawModule(payload, { collection, id }, now)) withdrawn += 1;
    } catch (error) {
      failures.push(error);
    }
    await checkpoint('withdraw-ended-licences.committed');
  }
  log.info({ collection, withdrawn }, 'modules withdrawn of which the licence ended');
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} modules could not be withdrawn.`);
  }
}

/** Just after midnight, and each hour in case that run was missed. */
const schedule = '0 1 * * * *';

/** Withdraws the modules of the library of which the licence ended, everywhere at once. */
export const withdrawEndedLibraryLicences = defineScheduledJob({
  name: 'withdraw-ended-library-licences',
  schedule,
  runsAtStart: true,
  run: (context) => withdrawAll(context, 'library-modules'),
});

/** Municipalities with a module of their own of which the licence ended; an archived one rests. */
async function listDue({ payload, clock }: JobContext): Promise<string[]> {
  const { docs } = await asSystem(payload).find({
    collection: 'modules',
    where: whereEnded('modules', clock.now()),
    select: { tenant: true },
    pagination: false,
  });
  if (docs.length === 0) return [];
  const due = new Set(docs.map(({ tenant }) => toId(tenant)));
  return (await readTenants(payload, null)).map(({ id }) => id).filter((id) => due.has(id));
}

/** Withdraws the modules that a municipality made itself, of which the licence ended. */
export const withdrawEndedLicences = defineMunicipalityJob({
  name: 'withdraw-ended-licences',
  schedule,
  runsAtStart: true,
  listDue,
  run: (context, tenant) => withdrawAll(context, 'modules', tenant),
});
