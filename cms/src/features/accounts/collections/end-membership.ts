import type { Endpoint } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';

const bodySchema = z.object({ tenant: documentId });

/** Ends a person's membership of one municipality, under the same rules as the form. */
export const endMembership: Endpoint = {
  path: '/:id/end-membership',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const input = bodySchema.safeParse(await req.json?.().catch(() => null));
    if (!input.success) throw userError(messages.errors.badRequest, 400);
    const id = String(req.routeParams?.['id']);
    // Reads and writes in one transaction, so that two administrators who end memberships at the
    // same time do not restore each other's.
    await inTransaction(
      req.payload,
      async (transaction) => {
        const user = await asUser(transaction).findByID({ collection: 'users', id });
        const rows = user.tenants ?? [];
        const tenants = rows.filter(({ tenant }) => toId(tenant) !== input.data.tenant);
        if (tenants.length === rows.length) throw userError(accountMessages.errors.notAMember, 404);
        await asUser(transaction).update({ collection: 'users', id, data: { tenants } });
      },
      req,
    );
    return Response.json({ ended: true });
  },
};
