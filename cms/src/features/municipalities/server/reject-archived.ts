import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { archivedAmong } from './is-archived.ts';

/** Mark of a request that archives or restores: the one write that an archived municipality takes. */
export const archiving = 'archiving';

async function refuseIn(req: PayloadRequest, tenant: unknown): Promise<void> {
  const id = toId(tenant);
  if (!id || !req.user) return;
  const archived = await archivedAmong(req.payload, [id], req);
  if (archived.has(id)) throw userError(messages.errors.archived, 409);
}

/** Refuses a write to a document of an archived municipality, drafts and restored versions included. */
export const refuseArchivedWrite: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const tenantOf = (document: unknown) => (document as { tenant?: unknown } | undefined)?.tenant;
  await refuseIn(req, tenantOf(originalDoc) ?? tenantOf(data));
  return data as unknown;
};

/** Refuses to delete a document of an archived municipality. */
export const refuseArchivedDelete =
  (collection: CollectionSlug): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const found = await asSystem(req.payload, req).findByID({
      collection,
      id,
      disableErrors: true,
      select: { tenant: true },
    });
    await refuseIn(req, (found as { tenant?: unknown } | null)?.tenant);
  };

interface Archivable {
  name: string;
  archivedAt?: string | null;
  restoredAt?: string | null;
  displayName?: string | null;
}

/**
 * Keeps `archivedAt` and `restoredAt` out of every hand but that of archiving itself, an older
 * version of the document included, and refuses any other change while it is set. Writes the name
 * that the admin shows.
 */
export const guardArchived: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const before = originalDoc as Archivable | undefined;
  const sent = data as Archivable;
  const ours = context[archiving] === true;
  if (before?.archivedAt && !ours) throw userError(messages.errors.archived, 409);
  const archivedAt = ours ? sent.archivedAt : before?.archivedAt;
  const name = sent.name || before?.name || '';
  return {
    ...sent,
    archivedAt: archivedAt ?? null,
    restoredAt: (ours ? sent.restoredAt : before?.restoredAt) ?? null,
    displayName: archivedAt ? messages.archivedName(name) : name,
  };
};
