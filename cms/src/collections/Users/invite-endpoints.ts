import { randomBytes } from 'node:crypto';
import { type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf, mayEverywhere, tenantsWhereMay, type Actor } from '../../access/actor.ts';
import { municipalityRoles, programmeRoles } from '../../access/roles.ts';
import { asSystem } from '../../access/system.ts';
import { texts } from '../../texts/texts.ts';
import { oneTimeLink } from './one-time-link.ts';
import { refusal } from '../../refusal.ts';

const invitation = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  tenant: z
    .string()
    .regex(/^[0-9a-f]{24}$/)
    .optional(),
  roles: z.array(z.enum(municipalityRoles)).max(municipalityRoles.length).default([]),
  programmeRoles: z.array(z.enum(programmeRoles)).max(programmeRoles.length).default([]),
});

const refuse = (message: string, status: 400 | 403 | 404 | 409): never => {
  throw refusal(message, status);
};

const adminOf = (req: PayloadRequest): Actor => {
  const actor = actorOf(req.user);
  if (!actor) return refuse(texts.errors.forbidden, 403);
  return actor;
};

/** Makes an account without a password anybody knows, and answers with the link, once. */
const invite: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    const actor = adminOf(req);
    const parsed = invitation.safeParse(await req.json?.().catch(() => null));
    if (!parsed.success) return refuse(texts.errors.badRequest, 400);
    const { name, email, tenant, roles, programmeRoles: wider } = parsed.data;
    const everywhere = mayEverywhere(actor, 'users', 'update');
    const inTenant =
      tenant !== undefined && tenantsWhereMay(actor, 'users', 'update').includes(tenant);
    if (!everywhere && (!inTenant || wider.length > 0))
      return refuse(texts.errors.rolesForeign, 403);
    const system = asSystem(req.payload, req);
    const there =
      tenant &&
      (await system.count({
        collection: 'municipalities',
        where: { id: { equals: tenant } },
      }));
    if (there && there.totalDocs === 0) return refuse(texts.errors.badRequest, 400);
    const taken = await system.count({
      collection: 'users',
      where: { email: { equals: email.toLowerCase() } },
    });
    if (taken.totalDocs > 0) return refuse(texts.errors.emailTaken, 409);
    await system.create({
      collection: 'users',
      data: {
        name,
        email,
        password: randomBytes(32).toString('base64url'),
        programmeRoles: wider,
        tenants: tenant ? [{ tenant, roles: roles.length > 0 ? roles : ['employee'] }] : [],
      },
    });
    return Response.json({ link: await oneTimeLink(req.payload, email) }, { status: 201 });
  },
};

/** A new link for somebody who cannot get in any more; the old password goes on until the link is used. */
const newLink: Endpoint = {
  path: '/:id/one-time-link',
  method: 'post',
  handler: async (req) => {
    const actor = adminOf(req);
    const user = await asSystem(req.payload, req).findByID({
      collection: 'users',
      id: String(req.routeParams?.['id']),
      disableErrors: true,
    });
    const theirs = [...(actorOf(user)?.memberships.keys() ?? [])];
    const mine = tenantsWhereMay(actor, 'users', 'update');
    const ordinary = (user?.programmeRoles ?? []).length === 0;
    const allowed =
      mayEverywhere(actor, 'users', 'update') ||
      (ordinary && theirs.length > 0 && theirs.every((tenant) => mine.includes(tenant)));
    if (!user || !allowed) return refuse(texts.errors.notFound, 404);
    return Response.json({ link: await oneTimeLink(req.payload, user.email) });
  },
};

/** Payload would make whoever comes first to an empty platform its administrator. */
const noFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => refuse(texts.errors.forbidden, 403),
};

export const inviteEndpoints: Endpoint[] = [invite, newLink, noFirstRegister];
