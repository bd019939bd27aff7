import { sortByName } from '@digivaardig/contracts/compare-names';
import { documentId } from '@digivaardig/contracts/ids';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toDisplayName } from '#features/accounts';
import { asSystem } from '#platform/access/system-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { canCareFor } from './can-care-for.ts';

/** Without a municipality the question is about the library. */
const querySchema = z.object({ tenant: documentId.nullable() });

/** The people who may look after a module, with the right to change it: their names alone. */
async function readCandidates({ payload }: PayloadRequest, tenant: string | null) {
  const users = await asSystem(payload).find({
    collection: 'users',
    pagination: false,
    where: {
      or: [
        { programmeRoles: { in: ['programmeAdmin'] } },
        ...(tenant === null ? [] : [{ 'tenants.tenant': { equals: tenant } }]),
      ],
    },
    select: { name: true, programmeRoles: true, tenants: true },
  });
  const candidates = users.docs.filter((user) => canCareFor(user, tenant));
  return sortByName(candidates.map(({ id, name }) => ({ id, name: toDisplayName(name) })));
}

/**
 * Lists who may look after a module. Editors may not read accounts, so that the form asks for names
 * alone, of the people who could change the module.
 */
export const ownersEndpoint: Endpoint = {
  path: '/module-owners',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const query = querySchema.safeParse({ tenant: req.searchParams.get('tenant') });
    if (!query.success) throw userError(messages.errors.badRequest, 400);
    const { tenant } = query.data;
    if (!canCareFor(req.user, tenant)) throw userError(messages.errors.forbidden, 403);
    return Response.json({ people: await readCandidates(req, tenant) });
  },
};
