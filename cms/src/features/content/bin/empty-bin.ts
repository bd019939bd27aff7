import { readTenants } from '#features/municipalities';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { defineMunicipalityJob, defineScheduledJob, type JobContext } from '#platform/jobs/job.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import { deleteFromBin } from './delete-from-bin.ts';

async function listOverdue({ payload, clock }: JobContext, scope: string | null) {
  const { docs } = await asSystem(payload).find({
    collection: 'binned-documents',
    where: {
      and: [
        { deleteAt: { less_than_equal: clock.now().toISOString() } },
        ...(scope === null ? [] : [{ scope: { equals: scope } }]),
      ],
    },
    select: { scope: true, documentId: true, title: true },
    sort: 'deleteAt',
    pagination: false,
  });
  return docs;
}

/**
 * Deletes what was in the bin of a scope for its thirty days, each document in its own transaction:
 * what a killed worker left, the next run does. What somebody took out meanwhile stays.
 * @throws AggregateError with the failures of some documents, after the others were deleted
 */
async function deleteOverdue(context: JobContext, scope: string): Promise<void> {
  const { payload, clock, checkpoint, log } = context;
  const now = clock.now();
  const overdue = await listOverdue(context, scope);
  if (overdue.length === 0) return;
  await checkpoint('empty-bin.claimed');
  const tenant = scope === libraryScope ? null : scope;
  const failures: unknown[] = [];
  let deleted = 0;
  for (const { documentId, title } of overdue) {
    const row = { documentId, tenant, title: title ?? null };
    try {
      if (await inTransaction(payload, (req) => deleteFromBin(req, row, now))) deleted += 1;
    } catch (error) {
      failures.push(error);
    }
    await checkpoint('empty-bin.committed');
  }
  log.info({ scope, deleted }, 'documents deleted that were in the bin for thirty days');
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} documents could not be deleted.`);
}

/** The municipalities, archived ones excepted, with a document whose time in the bin is over. */
async function listDue(context: JobContext): Promise<string[]> {
  const scopes = new Set((await listOverdue(context, null)).map(({ scope }) => scope));
  scopes.delete(libraryScope);
  if (scopes.size === 0) return [];
  const tenants = await readTenants(context.payload, null);
  return tenants.map(({ id }) => id).filter((id) => scopes.has(id));
}

/** Early in the hour, so that nobody waits a day for what they expect to be gone. */
const schedule = '0 7 * * * *';

/** Empties the bins of municipalities. Those of an archived one rest until it is restored. */
export const emptyBin = defineMunicipalityJob({
  name: 'empty-bin',
  schedule,
  runsAtStart: true,
  listDue,
  run: deleteOverdue,
});

/** Empties the bin of the library. */
export const emptyLibraryBin = defineScheduledJob({
  name: 'empty-library-bin',
  schedule,
  runsAtStart: true,
  run: (context) => deleteOverdue(context, libraryScope),
});
