import { APIError, type Payload, type PayloadRequest, type Where } from 'payload';
import { whereNotArchived } from '#features/municipalities';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { defineMunicipalityJob, defineScheduledJob, type JobContext } from '#platform/jobs/job.ts';
import type { ScheduledChange as Row } from '../../../payload-types.ts';
import { isSharedCollection } from '../reading/kind-configs.ts';
import type { SwitchableCollection } from '../reading/shared-kinds.ts';
import { libraryScope } from './scheduled-change.ts';

const whereDue = (now: Date): Where[] => [
  { at: { less_than_equal: now.toISOString() } },
  { failedAt: { exists: false } },
];

async function listDue(payload: Payload, scope: string | null, now: Date): Promise<Row[]> {
  const { docs } = await asSystem(payload).find({
    collection: 'scheduled-changes',
    where: { and: [...whereDue(now), ...(scope === null ? [] : [{ scope: { equals: scope } }])] },
    sort: ['at', 'id'],
    pagination: false,
  });
  return docs;
}

/** Switches a document on or off in a municipality, where that is not so already. */
async function switchTo(req: PayloadRequest, row: Row, on: boolean): Promise<void> {
  const system = asSystem(req.payload, req);
  const { docs } = await system.find({
    collection: 'offers',
    where: {
      and: [{ tenant: { equals: row.scope } }, { 'item.value': { equals: row.documentId } }],
    },
    limit: 1,
    pagination: false,
  });
  const choice = docs[0];
  if (choice) {
    if (choice.on !== on)
      await system.update({ collection: 'offers', id: choice.id, data: { on } });
    return;
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- only switchable collections are scheduled so
  const item = { relationTo: row.relationTo as SwitchableCollection, value: row.documentId };
  await system.create({ collection: 'offers', data: { tenant: row.scope, item, on } });
}

/** Publishes the newest text of a document, or takes it off the site, where that is not so already. */
async function changeText(req: PayloadRequest, row: Row): Promise<void> {
  const { relationTo: collection, documentId: id, action } = row;
  if (!isSharedCollection(req.payload, collection)) return;
  const system = asSystem(req.payload, req);
  const status = action === 'publish' ? 'published' : 'draft';
  const draft = action === 'publish';
  const document = await system.findByID({ collection, id, draft, disableErrors: true });
  if (!document || document._status === status) return;
  // As the button of an editor withdraws: a newer draft may lack what a publication needs.
  const options = action === 'withdraw' ? { unpublishAllLocales: true } : {};
  await system.update({ collection, id, data: { _status: status }, ...options });
}

/**
 * Makes one change and deletes its row, in one transaction: it happens once, also when two workers
 * try it, or one is killed on the way.
 * @returns whether it was made; false when it was cancelled or made meanwhile
 */
const applyChange = (payload: Payload, { id }: Row): Promise<boolean> =>
  inTransaction(payload, async (req) => {
    const system = asSystem(payload, req);
    const row = await system.findByID({ collection: 'scheduled-changes', id, disableErrors: true });
    if (!row) return false;
    await system.delete({ collection: 'scheduled-changes', id });
    if (row.action === 'switchOn' || row.action === 'switchOff') {
      await switchTo(req, row, row.action === 'switchOn');
    } else await changeText(req, row);
    return true;
  });

/** Remembers that a change cannot be made as it is, so that an editor sees it and no worker repeats it. */
async function markFailed(payload: Payload, { id }: Row, now: Date): Promise<void> {
  const data = { failedAt: now.toISOString() };
  await asSystem(payload).update({ collection: 'scheduled-changes', id, data });
}

/** Makes the changes of a scope whose day has come, also those missed while nothing ran. */
async function applyDueChanges(
  { payload, clock, checkpoint, log }: JobContext,
  scope: string,
): Promise<void> {
  const now = clock.now();
  let applied = 0;
  for (const row of await listDue(payload, scope, now)) {
    await checkpoint('apply-scheduled-changes.claimed');
    try {
      if (await applyChange(payload, row)) applied += 1;
    } catch (error) {
      // What a form would refuse too: trying again does not help, and other changes go on.
      if (!(error instanceof APIError) || error.status >= 500) throw error;
      await markFailed(payload, row, now);
      log.warn({ scope, action: row.action, document: row.documentId }, 'text was not complete');
    }
    await checkpoint('apply-scheduled-changes.committed');
  }
  if (applied > 0) log.info({ scope, applied }, 'scheduled changes made');
}

/** The municipalities, archived ones excepted, with a change whose day has come. */
async function listDueMunicipalities({ payload, clock }: JobContext): Promise<string[]> {
  const due = await listDue(payload, null, clock.now());
  const scopes = new Set(due.map(({ scope }) => scope).filter((scope) => scope !== libraryScope));
  if (scopes.size === 0) return [];
  const { docs } = await asSystem(payload).find({
    collection: 'municipalities',
    where: { and: [whereNotArchived, { id: { in: [...scopes] } }] },
    select: {},
    pagination: false,
  });
  return docs.map(({ id }) => id);
}

/**
 * Publishes, withdraws and switches what municipalities scheduled. Those of an archived municipality
 * wait until it is restored.
 */
export const applyScheduledChanges = defineMunicipalityJob({
  name: 'apply-scheduled-changes',
  schedule: '*/10 * * * * *',
  listDue: listDueMunicipalities,
  run: applyDueChanges,
});

/** Publishes and withdraws what the programme scheduled for its library. */
export const applyScheduledLibraryChanges = defineScheduledJob({
  name: 'apply-scheduled-library-changes',
  schedule: '*/10 * * * * *',
  run: (context) => applyDueChanges(context, libraryScope),
});
