import type { Endpoint, Field, PayloadRequest } from 'payload';
import { isText } from '@digivaardig/contracts/guards';
import { documentId } from '@digivaardig/contracts/ids';
import { z } from 'zod';
import { toDisplayName } from '#features/accounts';
import { asSystem } from '#platform/access/system-client.ts';
import { asUser } from '#platform/access/user-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { userError } from '#platform/errors/user-error.ts';
import { readBody, routeId } from '#platform/http/read-body.ts';
import { messages } from '#platform/i18n/messages.ts';
import { contentField, isBlockPath } from '../model/content-paths.ts';
import type { LibrarySlug, SharedKind } from '../reading/shared-kinds.ts';
import { type DiffSegment, diffText } from './diff-text.ts';
import type { Titles } from './format-field-value.ts';
import { formatPath } from './format-path.ts';
import { canReadReferences, readTitles } from './read-titles.ts';
import { findVersionId } from './read-versions.ts';
import { type FieldConflict, SaveConflictError } from './reject-conflict.ts';
import { type DocumentState, readField } from './track-overrides.ts';

type Collection = SharedKind | LibrarySlug;
type Values = Readonly<Record<string, unknown>>;

const conflictBody = z.object({
  /** The values of the form. */
  data: z.record(z.string(), z.unknown()),
  /** Whether the editor may publish, so that a colleague’s unseen draft counts too. */
  publishes: z.boolean(),
});

/** Both texts of one field in conflict, each compared with what the form showed at first. */
export interface ConflictComparison extends FieldConflict {
  /** What is stored now. */
  theirs: DiffSegment[];
  /** What the form holds. */
  mine: DiffSegment[];
}

/** What an editor needs to choose, field by field. */
export interface ConflictReport {
  /** The version that is stored now, which the comparison is about. */
  present: string | null;
  fields: ConflictComparison[];
}

/** Ends the transaction of a save that was only tried. */
class SaveSucceeded extends Error {}

/** Names who looks after these documents, by the number that their owner field holds. */
async function nameOwners(req: PayloadRequest, documents: readonly Values[]): Promise<Titles> {
  const ids = documents.flatMap(({ owner }) => (isText(owner) && owner !== '' ? owner : []));
  if (ids.length === 0) return new Map();
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'users',
    where: { id: { in: ids.filter((id) => documentId.safeParse(id).success) } },
    select: { name: true },
    pagination: false,
  });
  return new Map(docs.map(({ id, name }) => [id, toDisplayName(name)]));
}

/** The documents in which a conflict has its texts, expanded. */
const listDocuments = ({ opened, submitted, present }: SaveConflictError['save']): Values[] =>
  [submitted, opened?.own, opened?.library, present.own, present.library].filter(
    (values) => values !== null && values !== undefined,
  );

/** A document with its blocks in their field again, in any order. */
const joinBlocks = (values: Values): Record<string, unknown> => ({
  ...values,
  [contentField]: Object.entries(values).flatMap(([path, block]) =>
    isBlockPath(path) && block ? [block] : [],
  ),
});

function compareConflict(
  { conflicts, save }: SaveConflictError,
  source: { fields: readonly Field[]; titles: Titles },
): ConflictComparison[] {
  const { opened, submitted, present, localFields } = save;
  const documents = listDocuments(save);
  return conflicts.map((conflict) => {
    const { path } = conflict;
    const read = (value: unknown) => formatPath(source, path, value, documents);
    const show = (state: DocumentState) =>
      read(readField(state, path, localFields.includes(path)).value);
    const theirs = show(present);
    const before = opened ? show(opened) : theirs;
    const mine = conflict.isTyped ? read(submitted[path]) : theirs;
    return { ...conflict, theirs: diffText(before, theirs), mine: diffText(before, mine) };
  });
}

/**
 * Tries a save and takes it back.
 * @returns the conflict that it met; null when it would succeed
 * @throws APIError when the save is rejected for another reason
 */
async function trySave(
  req: PayloadRequest,
  collection: Collection,
  { data, publishes }: z.infer<typeof conflictBody>,
): Promise<SaveConflictError | null> {
  const id = routeId(req);
  try {
    return await inTransaction(
      req.payload,
      async (transaction) => {
        const _status = publishes ? 'published' : 'draft';
        await asUser(transaction).update({
          collection,
          id,
          data: { ...data, _status },
          draft: !publishes,
        });
        throw new SaveSucceeded();
      },
      req,
    );
  } catch (error) {
    if (error instanceof SaveSucceeded) return null;
    if (error instanceof SaveConflictError) return error;
    throw error;
  }
}

/**
 * Tells an editor whose save was rejected which fields are in conflict, with both texts. Saves
 * nothing: what it returns is what the same save meets now.
 */
export const createConflictEndpoint = (collection: Collection): Endpoint => ({
  path: '/:id/conflict',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const body = await readBody(req, conflictBody);
    const conflict = await trySave(req, collection, body);
    if (!conflict) return Response.json({ present: null, fields: [] } satisfies ConflictReport);
    const fields = req.payload.collections[collection].config.fields.filter((field) =>
      canReadReferences(req, field),
    );
    const documents = listDocuments(conflict.save);
    const titles = new Map([
      ...(await readTitles(req, fields, documents.map(joinBlocks))),
      ...(await nameOwners(req, documents)),
    ]);
    return Response.json({
      present: await findVersionId(req, collection, conflict.save.present.own),
      fields: compareConflict(conflict, { fields, titles }),
    } satisfies ConflictReport);
  },
});
