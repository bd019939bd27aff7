import type { Endpoint } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { idOf } from '#platform/ids/to-id.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';

const body = z.object({ tenant: documentId });

/** Ends somebody's membership of one municipality, under the same rules as the form. */
export const endMembership: Endpoint = {
  path: '/:id/end-membership',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(texts.errors.forbidden, 403);
    const sent = body.safeParse(await req.json?.().catch(() => null));
    if (!sent.success) throw refusal(texts.errors.badRequest, 400);
    const id = String(req.routeParams?.['id']);
    // Read and written in one transaction: of two that end memberships at once, neither brings the
    // other's back.
    await inTransaction(
      req.payload,
      async (transaction) => {
        const user = await asUser(transaction).findByID({ collection: 'users', id });
        const rows = user.tenants ?? [];
        const tenants = rows.filter(({ tenant }) => idOf(tenant) !== sent.data.tenant);
        if (tenants.length === rows.length) throw refusal(texts.errors.notAMember, 404);
        await asUser(transaction).update({ collection: 'users', id, data: { tenants } });
      },
      req,
    );
    return Response.json({ ended: true });
  },
};
