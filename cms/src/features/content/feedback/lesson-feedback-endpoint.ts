import { documentId } from '@digivaardig/contracts/ids';
import { can } from '@digivaardig/contracts/roles';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { asUser } from '#platform/access/user-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { readBody } from '#platform/http/read-body.ts';
import { messages } from '#platform/i18n/messages.ts';
import { toId } from '#platform/ids/to-id.ts';
import { limitLessonFeedback } from '#platform/rate-limits/limit-requests.ts';
import { modules } from '../kinds/modules.ts';
import { contentMessages } from '../messages.ts';
import { canCareFor } from '../owners/can-care-for.ts';
import { ContentReader } from '../reading/content-reader.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import { openSite, rejectUnknown } from '../server/open-site.ts';
import { addRemark, deleteRemark, readRemarks, type Remark } from './lesson-remarks.ts';
import { countVote, readShownVotes, type ShownVotes } from './lesson-votes.ts';

const maxRemark = 500;

const feedbackSchema = z.union([
  z.object({ module: z.string(), useful: z.enum(['yes', 'no']) }),
  z.object({ module: z.string(), remark: z.string().trim().min(3).max(maxRemark) }),
]);

/** From the site: an answer about a lesson, or what is wrong in it, by a reader of the lesson. */
const giveEndpoint: Endpoint = {
  path: '/lesson-feedback/:municipality',
  method: 'post',
  handler: async (req) => {
    const municipality = await openSite(req);
    await limitLessonFeedback(req);
    const feedback = await readBody(req, feedbackSchema);
    const lesson = await new ContentReader(req, municipality).bySlug(modules, feedback.module);
    if (!lesson) return rejectUnknown();
    const { identity: moduleId, origin } = lesson;
    if ('useful' in feedback) {
      const isUseful = feedback.useful === 'yes';
      await countVote(req.payload, { tenantId: municipality.id, moduleId, isUseful });
    } else {
      const scope = origin === 'library' ? libraryScope : municipality.id;
      if (!(await addRemark(req.payload, { scope, moduleId, text: feedback.remark })))
        throw userError(contentMessages.errors.remarksFull, 409);
    }
    return Response.json({ received: true });
  },
};

const subjectSchema = z.object({
  collection: z.enum(['modules', 'library-modules']),
  id: documentId,
  /** Of the library: the municipality whose answers are asked for. */
  tenant: documentId.optional(),
});

/** What the form of a lesson shows of its readers. */
interface LessonFeedback {
  votes: ShownVotes | null;
  remarks: Remark[];
}

interface Owner {
  scope: string;
  moduleId: string;
  tenant: string | null;
}

/** The owner of the text of a lesson, for who may change it. */
async function findOwner(
  req: PayloadRequest,
  { collection, id, tenant }: z.infer<typeof subjectSchema>,
): Promise<Owner & { canChange: boolean }> {
  const actor = toActor(req.user);
  if (!actor) throw userError(messages.errors.forbidden, 403);
  const document = await asUser(req).findByID({ collection, id, draft: true, disableErrors: true });
  if (!document) throw userError(messages.errors.notFound, 404);
  if (!('tenant' in document)) {
    const canChange = canCareFor(req.user, null);
    const mayAsk = tenant !== undefined && can(actor, 'modules.read', tenant);
    return { scope: libraryScope, moduleId: id, tenant: mayAsk ? tenant : null, canChange };
  }
  const owner = toId(document.tenant) ?? '';
  const moduleId = toId(document.basedOn) ?? id;
  const canChange = canCareFor(req.user, owner);
  return { scope: owner, moduleId, tenant: owner, canChange };
}

const readEndpoint: Endpoint = {
  path: '/lesson-feedback',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const subject = subjectSchema.safeParse(Object.fromEntries(req.searchParams));
    if (!subject.success) throw userError(messages.errors.notFound, 404);
    const { scope, moduleId, tenant, canChange } = await findOwner(req, subject.data);
    const [votes, remarks] = await Promise.all([
      tenant === null ? null : readShownVotes(req.payload, tenant, moduleId),
      canChange ? readRemarks(req.payload, scope, moduleId) : new Map<string, Remark[]>(),
    ]);
    const body: LessonFeedback = { votes, remarks: remarks.get(moduleId) ?? [] };
    return Response.json(body);
  },
};

const doneEndpoint: Endpoint = {
  path: '/lesson-feedback-done',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const body = await readBody(req, subjectSchema.extend({ remark: documentId }));
    const { scope, moduleId, canChange } = await findOwner(req, body);
    if (!canChange) throw userError(messages.errors.forbidden, 403);
    await deleteRemark(req.payload, { id: body.remark, scope, moduleId });
    return Response.json({ done: true });
  },
};

/** What readers say of a lesson: given on the site, read and dealt with in the admin. */
export const lessonFeedbackEndpoints: Endpoint[] = [giveEndpoint, readEndpoint, doneEndpoint];
