import { documentId } from '@digivaardig/contracts/ids';
import { can, canEverywhere } from '@digivaardig/contracts/roles';
import { type Day, toDay } from '@digivaardig/contracts/time';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { asUser } from '#platform/access/user-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { userError } from '#platform/errors/user-error.ts';
import { readBody } from '#platform/http/read-body.ts';
import { messages } from '#platform/i18n/messages.ts';
import { toId } from '#platform/ids/to-id.ts';
import { limitOwnWrites } from '#platform/rate-limits/limit-requests.ts';
import { isSharedCollection } from '../reading/kind-configs.ts';
import { isSwitchable, type SharedKind, toLibrarySlug } from '../reading/shared-kinds.ts';
import { readScheduledChanges } from './read-scheduled-changes.ts';
import { cancelScheduledChange, scheduleChange, type Target } from './schedule-change.ts';
import {
  isSwitchAction,
  libraryScope,
  type ScheduledAction,
  scheduledActions,
  type ScheduledChange,
} from './scheduled-change.ts';

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const subjectSchema = z.object({ collection: z.string(), id: documentId });
const changeSchema = subjectSchema.extend({
  action: z.enum(scheduledActions),
  /** Null takes the change back. */
  day: z.string().refine(isDay).nullable(),
  /** The municipality that switches the document on or off. */
  tenant: documentId.optional(),
});

/** What a form shows of one document. */
interface ScheduledChangesAnswer {
  changes: ScheduledChange[];
  canChange: boolean;
  /** The Dutch day of the server's clock. */
  today: Day;
}

/** Finds the document as the user may read it, with the scope of changes of its text. */
async function findTarget(
  req: PayloadRequest,
  { collection, id }: z.infer<typeof subjectSchema>,
): Promise<Target & { kind: SharedKind; tenant: string | null }> {
  if (!isSharedCollection(req.payload, collection)) throw userError(messages.errors.notFound, 404);
  const document = await asUser(req).findByID({ collection, id, draft: true, disableErrors: true });
  if (!document) throw userError(messages.errors.notFound, 404);
  const tenant = 'tenant' in document ? toId(document.tenant) : null;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a shared collection is a kind or its library
  const kind = collection.replace('library-', '') as SharedKind;
  return { scope: tenant ?? libraryScope, collection, documentId: id, kind, tenant };
}

const canChangeText = (
  req: PayloadRequest,
  { kind, tenant }: { kind: SharedKind; tenant: string | null },
): boolean => {
  const actor = toActor(req.user);
  if (!actor) return false;
  return tenant === null
    ? canEverywhere(actor, `${toLibrarySlug(kind)}.update`)
    : can(actor, `${kind}.update`, tenant);
};

/** The target of a change, after checking that the user may make it. */
async function authorise(
  req: PayloadRequest,
  subject: z.infer<typeof changeSchema>,
): Promise<Target> {
  const { kind, tenant, ...target } = await findTarget(req, subject);
  const isAllowed = await (isSwitchAction(subject.action)
    ? canSwitch(req, kind, subject.tenant, tenant)
    : isTextScheduled(kind, subject.action) && canChangeText(req, { kind, tenant }));
  if (!isAllowed) throw userError(messages.errors.forbidden, 403);
  return isSwitchAction(subject.action) ? { ...target, scope: subject.tenant ?? '' } : target;
}

/** News has its own planning: only its withdrawal carries a date here. */
const isTextScheduled = (kind: SharedKind, action: ScheduledAction): boolean =>
  kind !== 'news' || action === 'withdraw';

async function canSwitch(
  req: PayloadRequest,
  kind: SharedKind,
  municipality: string | undefined,
  owner: string | null,
): Promise<boolean> {
  const actor = toActor(req.user);
  if (!actor || !municipality || !isSwitchable(kind)) return false;
  if (owner !== null && owner !== municipality) return false;
  if (!can(actor, 'offers.update', municipality)) return false;
  const found = await asUser(req).findByID({
    collection: 'municipalities',
    id: municipality,
    select: { archivedAt: true },
    disableErrors: true,
  });
  return found !== null && !found.archivedAt;
}

async function answer(req: PayloadRequest, target: Target, canChange: boolean) {
  const { scope, documentId: id } = target;
  const found = await readScheduledChanges(req.payload, { scopes: [scope], documentId: id });
  const body: ScheduledChangesAnswer = {
    changes: found.get(id) ?? [],
    canChange,
    today: toDay(getClock(req.payload).now()),
  };
  return Response.json(body);
}

/** What is scheduled for the text of a document, for who may read it. */
const listEndpoint: Endpoint = {
  path: '/schedule',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const subject = subjectSchema.safeParse(Object.fromEntries(req.searchParams));
    if (!subject.success) throw userError(messages.errors.notFound, 404);
    const target = await findTarget(req, subject.data);
    return answer(req, target, canChangeText(req, target));
  },
};

/** Schedules a change, or takes it back. Answers with what is scheduled then. */
const changeEndpoint: Endpoint = {
  path: '/schedule',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    await limitOwnWrites(req, 'schedule', req.user.id);
    const subject = await readBody(req, changeSchema);
    const target = await authorise(req, subject);
    const { action, day } = subject;
    if (day === null) await cancelScheduledChange(req, target, action);
    else await scheduleChange(req, target, { action, day });
    return answer(req, target, true);
  },
};

export const scheduledChangesEndpoints: Endpoint[] = [listEndpoint, changeEndpoint];
