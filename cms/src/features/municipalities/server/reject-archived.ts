import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import type { Municipality } from '../../../payload-types.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { municipalityMessages } from '../messages.ts';
import { findArchived } from './is-archived.ts';

/**
 * The context key of a request that archives or restores: the only write that an archived
 * municipality accepts.
 */
export const archivingKey = 'archiving';

async function rejectIfArchived(req: PayloadRequest, tenant: unknown): Promise<void> {
  const id = toId(tenant);
  if (!id || !req.user) return;
  const archived = await findArchived(req.payload, [id], req);
  if (archived.has(id)) throw userError(municipalityMessages.errors.archived, 409);
}

interface TenantDocument {
  id: string;
  tenant?: unknown;
}

/**
 * Rejects a write to a document of an archived municipality, drafts and restored versions included.
 */
export const rejectArchivedWrite: CollectionBeforeValidateHook<TenantDocument> = async ({
  data,
  originalDoc,
  req,
}) => {
  await rejectIfArchived(req, originalDoc?.tenant ?? data?.tenant);
  return data;
};

/** Rejects deleting a document of an archived municipality. */
export const rejectArchivedDelete =
  (collection: CollectionSlug): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const document = await asSystem(req.payload, req).findByID({
      collection,
      id,
      disableErrors: true,
      select: { tenant: true },
    });
    await rejectIfArchived(req, document && 'tenant' in document ? document.tenant : null);
  };

/**
 * Lets only archiving itself write `archivedAt` and `restoredAt`, also when an older version is
 * restored, and rejects every other change of an archived municipality. Writes the name that the
 * admin shows.
 */
export const guardArchived: CollectionBeforeChangeHook<Municipality> = ({
  context,
  data: incoming,
  originalDoc: before,
}) => {
  const isArchiving = context[archivingKey] === true;
  if (before?.archivedAt && !isArchiving)
    throw userError(municipalityMessages.errors.archived, 409);
  const archivedAt = isArchiving ? incoming.archivedAt : before?.archivedAt;
  const name = incoming.name || before?.name || '';
  return {
    ...incoming,
    archivedAt: archivedAt ?? null,
    restoredAt: (isArchiving ? incoming.restoredAt : before?.restoredAt) ?? null,
    displayName: archivedAt ? municipalityMessages.archivedName(name) : name,
  };
};
