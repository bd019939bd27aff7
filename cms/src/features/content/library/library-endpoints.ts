import { type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { messages } from '#platform/i18n/messages.ts';
import { isOnWithoutChoice } from '../reading/resolve-documents.ts';
import {
  isSwitchable,
  toLibrarySlug,
  type SharedKind,
  type SwitchableCollection,
} from '../reading/shared-kinds.ts';
import { userError } from '#platform/errors/user-error.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { saveAvailabilityChoices } from './save-availability-choices.ts';
import { createOverrideEndpoints } from '../overrides/override-endpoints.ts';
import { readBody, routeId } from '#platform/http/read-body.ts';
import { createUsageEndpoint } from './usage-endpoint.ts';
import { getKindConfig } from '../reading/kind-configs.ts';
import { listCareFields } from '../reading/shared-kind-config.ts';
import { getChangeNote } from '../model/change-note.ts';
import { copyWithoutRowIds } from '../overrides/copy-without-row-ids.ts';

const tenantBody = z.object({ tenant: z.string().min(1) });
const availabilityBody = tenantBody.extend({ on: z.boolean() });

async function findOwnVersion(kind: SharedKind, req: PayloadRequest, tenant: string) {
  const versions = await asUser(req).find({
    collection: kind,
    where: { and: [{ tenant: { equals: tenant } }, { basedOn: { equals: routeId(req) } }] },
    limit: 1,
    draft: true,
  });
  return versions.docs[0] ?? null;
}

async function findAvailabilityChoice(collection: string, req: PayloadRequest, tenant: string) {
  const choices = await asUser(req).find({
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
  return choices.docs[0] ?? null;
}

/** The state of a library document in the selected municipality: its own version and its choice. */
const createStateEndpoint = (kind: SharedKind): Endpoint => ({
  path: '/:id/local',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const tenant = req.searchParams.get('tenant') ?? '';
    const own = await findOwnVersion(kind, req, tenant);
    const choice = isSwitchable(kind)
      ? await findAvailabilityChoice(toLibrarySlug(kind), req, tenant)
      : null;
    const library = await asUser(req).findByID({
      collection: toLibrarySlug(kind),
      id: routeId(req),
      disableErrors: true,
    });
    const municipality = await asUser(req).findByID({
      collection: 'municipalities',
      id: tenant,
      select: { libraryPolicy: true },
      disableErrors: true,
    });
    const policy = municipality?.libraryPolicy ?? 'defaults';
    return Response.json({
      ownId: own?.id ?? null,
      on: choice?.on ?? isOnWithoutChoice(policy, library ?? {}),
      isChosen: choice !== null,
      changeNote: library && getChangeNote(library),
    });
  },
});

/** One transaction: the copy equals the library document of the same moment, so nothing differs. */
async function createOwnVersion(
  kind: SharedKind,
  transaction: PayloadRequest,
  tenant: string,
  id: string,
) {
  const user = asUser(transaction);
  const base = await user.findByID({ collection: toLibrarySlug(kind), id });
  const {
    id: basedOn,
    createdAt: _c,
    updatedAt: _u,
    _status,
    defaultOn: _d,
    needsSelfScan: _n,
    formerSlugs: _f,
    ownAddress: _a,
    openedWith: _o,
    changeNote: _note,
    lastChange: _l,
    ...values
  } = base;
  const careFields = listCareFields(getKindConfig(transaction.payload, kind));
  const copied = Object.fromEntries(
    Object.entries(copyWithoutRowIds(values)).filter(([name]) => !careFields.includes(name)),
  );
  const data = { ...copied, tenant, basedOn, _status: 'draft' as const };
  return user.create({ collection: kind, draft: true, data });
}

/** Creates the municipality’s own version of this document, or returns the existing one. */
const createOwnVersionEndpoint = (kind: SharedKind): Endpoint => ({
  path: '/:id/own-version',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const { tenant } = await readBody(req, tenantBody);
    const existing = await findOwnVersion(kind, req, tenant);
    if (existing) return Response.json({ id: existing.id });
    try {
      const version = await inTransaction(
        req.payload,
        (transaction) => createOwnVersion(kind, transaction, tenant, routeId(req)),
        req,
      );
      return Response.json({ id: toId(version) });
    } catch (error) {
      // Of two concurrent requests, the second gets the version that the first created.
      const concurrent = await findOwnVersion(kind, req, tenant);
      if (!concurrent) throw error;
      return Response.json({ id: concurrent.id });
    }
  },
});

/** Switches this document on or off for the municipality. */
const createAvailabilityEndpoint = (collection: SwitchableCollection): Endpoint => ({
  path: '/:id/availability',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const { tenant, on } = await readBody(req, availabilityBody);
    await saveAvailabilityChoices(req, tenant, [{ collection, id: routeId(req), on }]);
    return Response.json({ on });
  },
});

/** Routes beside a library collection, for the buttons on its documents. */
export const createLibraryEndpoints = (kind: SharedKind): Endpoint[] => [
  createStateEndpoint(kind),
  createOwnVersionEndpoint(kind),
  createUsageEndpoint(kind),
  ...(isSwitchable(kind) ? [createAvailabilityEndpoint(`library-${kind}`)] : []),
];

/** Routes beside a municipality's own collection. */
export const createLocalEndpoints = (kind: SharedKind): Endpoint[] => [
  ...createOverrideEndpoints(kind),
  ...(isSwitchable(kind) ? [createAvailabilityEndpoint(kind)] : []),
];
