import type { Endpoint } from 'payload';
import { z } from 'zod';
import { mayEverywhere, tenantsWhereMay } from '../access/actor.ts';
import { municipalityRoles, programmeRoles, roleLabels } from '../access/roles.ts';
import { asSystem } from '../access/system.ts';
import { notArchived } from '../archive/is-archived.ts';
import { writeLog } from '../log/write-log.ts';
import { inTransaction } from '../outbox/in-transaction.ts';
import { writeEvent } from '../outbox/write-event.ts';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { adminOf } from './admin-of.ts';
import { linkDays } from './one-time-link.ts';

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

const refuse = (message: string, status: 400 | 403 | 404): never => {
  throw refusal(message, status);
};

const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 24 * 3_600_000).toISOString();

/**
 * Invites by mail. The answer is the same whether or not the address has an account: nobody learns who is known
 * elsewhere, and whoever is invited decides. A second invitation to the same place replaces the first.
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
    const everywhere = mayEverywhere(actor, 'users', 'update');
    const inTenant =
      tenant !== undefined && tenantsWhereMay(actor, 'users', 'update').includes(tenant);
    if (!everywhere && (!inTenant || wider.length > 0))
      return refuse(texts.errors.rolesForeign, 403);
    if (!tenant && wider.length === 0) return refuse(texts.errors.badRequest, 400);
    if (!everywhere && email === req.user?.email) return refuse(texts.errors.ownRoles, 403);
    const given = tenant && roles.length === 0 ? (['employee'] as const) : roles;
    const id = await inTransaction(req.payload, async (transaction) => {
      transaction.user = req.user;
      const system = asSystem(req.payload, transaction);
      const place = { tenantId: tenant ?? null };
      const there = await system.count({
        collection: 'municipalities',
        where: { and: [{ id: { equals: tenant ?? '' } }, notArchived] },
      });
      if (tenant && there.totalDocs === 0) return refuse(texts.errors.badRequest, 400);
      await system.delete({
        collection: 'invitations',
        where: {
          and: [
            { email: { equals: email } },
            tenant ? { tenantId: { equals: tenant } } : { tenantId: { exists: false } },
          ],
        },
      });
      const made = await system.create({
        collection: 'invitations',
        data: {
          ...{ name, email, ...place, roles: [...given], programmeRoles: wider },
          ...{ invitedBy: req.user?.name ?? '', invitedById: actor.id },
          expiresAt: daysFromNow(linkDays.invitation),
        },
      });
      await writeEvent(transaction, {
        ...{ type: 'account.invited', tenant: tenant ?? null },
        subject: { collection: 'invitations', id: made.id },
      });
      await writeLog(transaction, {
        ...{ kind: 'invitation', tenant: tenant ?? null },
        subject: { id: made.id, name: `${name} (${email})` },
        ...{ from: [], to: [...given, ...wider].map((role) => roleLabels[role]) },
      });
      return made.id;
    });
    return Response.json({ id, sent: true }, { status: 201 });
  },
};
