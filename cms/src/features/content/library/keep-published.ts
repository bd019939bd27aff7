import { isRecord, isText } from '@digivaardig/contracts/guards';
import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  validateQueryPaths,
  type Where,
} from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { userError } from '#platform/errors/user-error.ts';
import { contentMessages } from '../messages.ts';

/** Of the documents that match, those that are published and have a newer draft. */
async function findWithNewerDraft(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<string[]> {
  const database = getDatabaseAdapter(req.payload);
  const { docs } = await database.find<{ id: string }>({
    collection,
    pagination: false,
    req,
    select: { _status: true },
    where: { and: [where, { _status: { equals: 'published' } }] },
  });
  if (docs.length === 0) return [];
  const drafts = await database.findVersions({
    collection,
    pagination: false,
    req,
    select: { parent: true },
    where: {
      and: [
        { parent: { in: docs.map(({ id }) => id) } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
  });
  return drafts.docs.map(({ parent }) => String(parent));
}

const toContextKey = (collection: string): string => `newer-drafts-${collection}`;

/**
 * Keeps what readers see when a save does not say whether it publishes: it then changes the newest
 * version and leaves that what it is. On top of a published document with a newer draft it saves a
 * draft, where Payload would withdraw the document. Source: decision 036.
 */
export const keepPublished: CollectionBeforeOperationHook = async ({
  args,
  collection,
  context,
  // One of the union's values is deprecated, not the argument: `update` is not.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  overrideAccess = false,
  req,
}) => {
  const { data, draft, id, where }: Record<string, unknown> = { ...args };
  if (operation !== 'update' || draft === true || !isRecord(data) || data['_status']) return args;
  const { _status: _empty, ...unpublishing } = data;
  const isBulk = !isText(id);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a bulk operation has a filter, which is checked next
  const documents = isBulk ? ((where ?? {}) as Where) : { id: { equals: id } };
  // Payload checks a filter only after this.
  if (isBulk)
    await validateQueryPaths({
      collectionConfig: collection,
      overrideAccess,
      req,
      where: documents,
    });
  const newerDrafts = await findWithNewerDraft(req, collection.slug, documents);
  context[toContextKey(collection.slug)] = isBulk ? newerDrafts : [];
  const savesDraft = !isBulk && newerDrafts.length > 0;
  return { ...args, data: unpublishing, ...(savesDraft ? { draft: true } : {}) };
};

/**
 * Rejects the documents of a bulk operation that have a newer draft: Payload would put the published
 * text in the place of the draft.
 */
export const rejectBulkOverDrafts: CollectionBeforeValidateHook<{ id: string }> = ({
  collection,
  context,
  data,
  operation,
  originalDoc,
}) => {
  const newerDrafts = context[toContextKey(collection.slug)];
  const isRejected = Array.isArray(newerDrafts) && newerDrafts.includes(originalDoc?.id);
  if (operation === 'update' && isRejected) {
    throw userError(contentMessages.errors.newerDraft, 409);
  }
  return data;
};
