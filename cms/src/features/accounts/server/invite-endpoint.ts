import type { Endpoint } from 'payload';
import { z } from 'zod';
import { canEverywhere, can } from '@digivaardig/contracts/roles';
import { municipalityRoles, programmeRoles } from '@digivaardig/contracts/roles';
import { documentId } from '@digivaardig/contracts/ids';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { limitMailsTo, limitInvitationsBy } from '#platform/rate-limits/limit-requests.ts';
import { requireActor } from './require-actor.ts';
import { findNameProblem } from '../model/find-name-problem.ts';
import { saveInvitation } from './save-invitation.ts';

const invitationSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.string().trim().pipe(z.email().max(200)),
  tenant: documentId.optional(),
  roles: z.array(z.enum(municipalityRoles)).max(municipalityRoles.length).default([]),
  programmeRoles: z.array(z.enum(programmeRoles)).max(programmeRoles.length).default([]),
});

const reject = (message: string, status: 400 | 403 | 404): never => {
  throw userError(message, status);
};

/**
 * Invites by mail. The answer is the same whether or not the address has an account, so that nobody
 * learns who has one. A second invitation to the same municipality replaces the first; concurrent
 * requests result in one.
 */
export const inviteEndpoint: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    const actor = requireActor(req);
    const input = invitationSchema.safeParse(await req.json?.().catch(() => null));
    if (!input.success) {
      const isEmailOdd = input.error.issues.some(({ path }) => path[0] === 'email');
      return reject(isEmailOdd ? accountMessages.errors.emailOdd : messages.errors.badRequest, 400);
    }
    const { name, tenant, roles, programmeRoles: grantedProgrammeRoles } = input.data;
    const email = input.data.email.toLowerCase();
    const isProgrammeWide = canEverywhere(actor, 'users.update');
    const inTenant = tenant !== undefined && can(actor, 'users.update', tenant);
    if (!isProgrammeWide && (!inTenant || grantedProgrammeRoles.length > 0))
      return reject(accountMessages.errors.rolesForeign, 403);
    if (!tenant && grantedProgrammeRoles.length === 0)
      return reject(messages.errors.badRequest, 400);
    if (!isProgrammeWide && email === req.user?.email)
      return reject(accountMessages.errors.ownRoles, 403);
    const grantedRoles = tenant && roles.length === 0 ? (['employee'] as const) : roles;
    const problem = findNameProblem(name);
    if (problem) return reject(problem, 400);
    await limitInvitationsBy(req, actor.id);
    await limitMailsTo(req, email);
    const draft = {
      name,
      email,
      tenant: tenant ?? null,
      roles: [...grantedRoles],
      programmeRoles: grantedProgrammeRoles,
    };
    const id = await saveInvitation(req, draft);
    return Response.json({ id, sent: true }, { status: 201 });
  },
};
