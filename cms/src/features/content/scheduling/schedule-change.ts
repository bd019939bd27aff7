import { isText } from '@digivaardig/contracts/guards';
import { addDays, type Day, toDay, toInstant } from '@digivaardig/contracts/time';
import { type PayloadRequest, ValidationError } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { asUser } from '#platform/access/user-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { userError } from '#platform/errors/user-error.ts';
import type { LibrarySlug, SharedKind } from '../reading/shared-kinds.ts';
import { readScheduledChanges } from './read-scheduled-changes.ts';
import { type ScheduledAction, type ScheduledChange, isSwitchAction } from './scheduled-change.ts';
import { schedulingMessages } from './scheduling-messages.ts';

const { errors } = schedulingMessages;

/** How far ahead something can be scheduled. */
const maxDaysAhead = 2 * 365;

/** A document and the scope in which its change counts. */
export interface Target {
  scope: string;
  collection: SharedKind | LibrarySlug;
  documentId: string;
}

/** Ends a transaction that only tried whether something can be done. */
class RolledBack extends Error {
  override readonly name = 'RolledBack';
}

/**
 * Tries to publish a document as it is now, and changes nothing.
 * @throws APIError with the names of the fields that must be mended first
 */
async function tryToPublish(req: PayloadRequest, { collection, documentId }: Target) {
  try {
    await inTransaction(
      req.payload,
      async (transaction) => {
        const data = { _status: 'published' as const };
        await asUser(transaction).update({ collection, id: documentId, data });
        throw new RolledBack();
      },
      req,
    );
  } catch (error) {
    if (error instanceof RolledBack) return;
    if (!(error instanceof ValidationError)) throw error;
    const labels = error.data.errors.map(({ label, path }) => (isText(label) ? label : path));
    throw userError(errors.incomplete([...new Set(labels)]), 400);
  }
}

/** Rejects a day on which the change cannot be made, and says why. */
function assertDay(day: Day, today: Day): void {
  if (day <= today) throw userError(errors.tooEarly, 400);
  if (day > addDays(today, maxDaysAhead)) throw userError(errors.tooLate, 400);
}

const opposites: Readonly<Record<ScheduledAction, ScheduledAction>> = {
  publish: 'withdraw',
  withdraw: 'publish',
  switchOn: 'switchOff',
  switchOff: 'switchOn',
};

async function assertPossible(
  req: PayloadRequest,
  target: Target,
  { action, day }: Pick<ScheduledChange, 'action' | 'day'>,
  scheduled: readonly ScheduledChange[],
): Promise<void> {
  if (scheduled.some((one) => one.action === opposites[action] && one.day === day)) {
    throw userError(errors.sameDay, 409);
  }
  if (isSwitchAction(action)) return;
  const { collection, documentId } = target;
  const read = (draft: boolean) => asUser(req).findByID({ collection, id: documentId, draft });
  if (action === 'publish') {
    if ((await read(true))._status === 'published') throw userError(errors.nothingToPublish, 409);
    return tryToPublish(req, target);
  }
  const isPublished = (await read(false))._status === 'published';
  const isPublishedBefore = scheduled.some((one) => one.action === 'publish' && one.day < day);
  if (!isPublished && !isPublishedBefore) throw userError(errors.notOnSite, 409);
}

const findRow = async (req: PayloadRequest, target: Target, action: ScheduledAction) => {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'scheduled-changes',
    where: {
      and: [
        { scope: { equals: target.scope } },
        { documentId: { equals: target.documentId } },
        { action: { equals: action } },
      ],
    },
    limit: 1,
    pagination: false,
  });
  return docs[0];
};

/**
 * Schedules a change for the beginning of a day in the Netherlands, in place of an earlier day for
 * the same change. The caller checks the right.
 * @throws APIError with a sentence for the user
 */
export async function scheduleChange(
  req: PayloadRequest,
  target: Target,
  change: Pick<ScheduledChange, 'action' | 'day'>,
): Promise<void> {
  assertDay(change.day, toDay(getClock(req.payload).now()));
  const { scope, collection: relationTo, documentId } = target;
  const options = { scopes: [scope], documentId };
  const scheduled = await readScheduledChanges(req.payload, options);
  await assertPossible(req, target, change, scheduled.get(documentId) ?? []);
  await inTransaction(req.payload, async (transaction) => {
    const system = asSystem(req.payload, transaction);
    const at = toInstant(change.day, '00:00').toISOString();
    const row = await findRow(transaction, target, change.action);
    const data = { scope, relationTo, documentId, ...change, at, failedAt: null };
    if (row) await system.update({ collection: 'scheduled-changes', id: row.id, data });
    else await system.create({ collection: 'scheduled-changes', data });
  });
}

/** Takes back what was scheduled; nothing when it was not, or has happened. */
export async function cancelScheduledChange(
  req: PayloadRequest,
  target: Target,
  action: ScheduledAction,
): Promise<void> {
  await inTransaction(req.payload, async (transaction) => {
    const row = await findRow(transaction, target, action);
    if (!row) return;
    const system = asSystem(req.payload, transaction);
    await system.delete({ collection: 'scheduled-changes', id: row.id });
  });
}
