import type { Endpoint } from 'payload';
import { z } from 'zod';
import { canEverywhere, can } from '@digivaardig/contracts/roles';
import { municipalityRoles, programmeRoles } from '@digivaardig/contracts/roles';
import { documentId } from '@digivaardig/contracts/ids';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';
import { assertFewMailsTo, refuseBusyInviter } from '#platform/http/throttle-requests.ts';
import { adminOf } from './admin-of.ts';
import { nameProblem } from '../model/name-problem.ts';
import { placeInvitation } from './place-invitation.ts';

const invitation = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  tenant: documentId.optional(),
  roles: z.array(z.enum(municipalityRoles)).max(municipalityRoles.length).default([]),
  programmeRoles: z.array(z.enum(programmeRoles)).max(programmeRoles.length).default([]),
});

const refuse = (message: string, status: 400 | 403 | 404): never => {
  throw refusal(message, status);
};

/**
 * Invites by mail. The answer is the same whether or not the address has an account: nobody learns who is known
 * elsewhere, and whoever is invited decides. A second invitation to the same place replaces the first; several
 * at once are one.
 */
export const invite: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    const actor = adminOf(req);
    const parsed = invitation.safeParse(await req.json?.().catch(() => null));
    if (!parsed.success) return refuse(texts.errors.badRequest, 400);
    const { name, tenant, roles, programmeRoles: wider } = parsed.data;
    const email = parsed.data.email.toLowerCase();
    const everywhere = canEverywhere(actor, 'users.update');
    const inTenant = tenant !== undefined && can(actor, 'users.update', tenant);
    if (!everywhere && (!inTenant || wider.length > 0))
      return refuse(texts.errors.rolesForeign, 403);
    if (!tenant && wider.length === 0) return refuse(texts.errors.badRequest, 400);
    if (!everywhere && email === req.user?.email) return refuse(texts.errors.ownRoles, 403);
    const given = tenant && roles.length === 0 ? (['employee'] as const) : roles;
    const problem = nameProblem(name);
    if (problem) return refuse(problem, 400);
    await refuseBusyInviter(req, actor.id);
    await assertFewMailsTo(req, email);
    const invited = { name, email, tenant: tenant ?? null, roles: [...given], wider };
    const id = await placeInvitation(req, invited);
    return Response.json({ id, sent: true }, { status: 201 });
  },
};
