import { type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { messages } from '#platform/i18n/messages.ts';
import { isOffered, librarySlug, type SharedKind } from './shared-kinds.ts';
import { userError } from '#platform/errors/user-error.ts';
import { inTransaction } from '#platform/db/unit-of-work.ts';
import { type OfferedCollection, saveChoices } from './choices-endpoint.ts';
import { overrideEndpoints } from './override-endpoints.ts';
import { readBody, routeId } from '#platform/http/read-body.ts';
import { usageEndpoint } from './usage-endpoint.ts';
import { withoutRowIds } from './without-row-ids.ts';

const tenantBody = z.object({ tenant: z.string().min(1) });
const offerBody = tenantBody.extend({ on: z.boolean() });

async function ownVersion(kind: SharedKind, req: PayloadRequest, tenant: string) {
  const found = await asUser(req).find({
    collection: kind,
    where: { and: [{ tenant: { equals: tenant } }, { basedOn: { equals: routeId(req) } }] },
    limit: 1,
    draft: true,
  });
  return found.docs[0] ?? null;
}

async function offerOf(collection: string, req: PayloadRequest, tenant: string) {
  const found = await asUser(req).find({
    collection: 'offers',
    where: {
      and: [
        { tenant: { equals: tenant } },
        { 'item.value': { equals: routeId(req) } },
        { 'item.relationTo': { equals: collection } },
      ],
    },
    limit: 1,
  });
  return found.docs[0] ?? null;
}

/** How the chosen municipality stands to this library document. */
const readState = (kind: SharedKind): Endpoint => ({
  path: '/:id/local',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const tenant = req.searchParams.get('tenant') ?? '';
    const own = await ownVersion(kind, req, tenant);
    const offer = isOffered(kind) ? await offerOf(librarySlug(kind), req, tenant) : null;
    return Response.json({ ownId: own?.id ?? null, on: offer?.on ?? null });
  },
});

const copied = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, withoutRowIds(value)]));

/** Makes the municipality's version of this document, or gives the one that is there. */
const makeOwnVersion = (kind: SharedKind): Endpoint => ({
  path: '/:id/own-version',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const { tenant } = await readBody(req, tenantBody);
    const existing = await ownVersion(kind, req, tenant);
    if (existing) return Response.json({ id: existing.id });
    const base = await asUser(req).findByID({
      collection: librarySlug(kind),
      id: routeId(req),
    });
    const {
      id,
      createdAt: _c,
      updatedAt: _u,
      _status,
      defaultOn: _d,
      formerSlugs: _f,
      ownAddress: _a,
      ...values
    } = base as unknown as Record<string, unknown> & { id: string };
    const data = { ...copied(values), tenant, basedOn: id, _status: 'draft' };
    try {
      const made = await inTransaction(
        req.payload,
        (inside) => asUser(inside).create({ collection: kind, draft: true, data: data as never }),
        req,
      );
      return Response.json({ id: toId(made) });
    } catch (error) {
      // Two clicks at once want one version: the second gets what the first made.
      const meanwhile = await ownVersion(kind, req, tenant);
      if (!meanwhile) throw error;
      return Response.json({ id: meanwhile.id });
    }
  },
});

/** Switches this document on or off for the municipality. */
const setOffer = (collection: OfferedCollection): Endpoint => ({
  path: '/:id/offer',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const { tenant, on } = await readBody(req, offerBody);
    await saveChoices(req, tenant, [{ collection, id: routeId(req), on }]);
    return Response.json({ on });
  },
});

/** Routes beside a library collection, for the buttons on its documents. */
export const libraryActionEndpoints = (kind: SharedKind): Endpoint[] => [
  readState(kind),
  makeOwnVersion(kind),
  usageEndpoint(kind),
  ...(isOffered(kind) ? [setOffer(`library-${kind}`)] : []),
];

/** Routes beside a municipality's own collection. */
export const localActionEndpoints = (kind: SharedKind): Endpoint[] => [
  ...overrideEndpoints(kind),
  ...(isOffered(kind) ? [setOffer(kind)] : []),
];
