import { hasShape, isListOf, isNullOr, isRecord, isText } from '@digivaardig/contracts/guards';
import { documentId } from '@digivaardig/contracts/ids';
import type {
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  Field,
  PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { noPersonalData } from '#platform/privacy/personal-data.ts';
import { findVersionId } from './read-versions.ts';

/** The versions that a form shows; null where the present one is meant. */
export interface OpenedWith {
  /** The version of the document itself. */
  own: string | null;
  /** The version of the library document that it is based on. */
  library: string | null;
  /** After a conflict: the version of a colleague that the editor saw, and replaces. */
  replaces?: string | null;
  /** The paths in conflict where the editor takes what that version says. */
  takes?: string[];
}

const version = documentId.nullable().default(null);
const takes = z.array(z.string().max(100)).max(1000).default([]);

/** What a caller sends for it; a caller that omits it means the present versions. */
export const openedWithSchema = z
  .object({ own: version, library: version, replaces: version, takes })
  .nullish()
  .transform(
    (sent): Required<OpenedWith> => sent ?? { own: null, library: null, replaces: null, takes: [] },
  );

/**
 * The versions with which a form was opened. Filled when one document is read, sent back by the
 * form, and never stored. Its component shows the conflict that a save may meet.
 */
export const openedWithField: Field = {
  name: 'openedWith',
  label: 'Geopend met',
  type: 'json',
  virtual: true,
  custom: noPersonalData,
  typescriptSchema: [
    () => ({
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        own: { type: ['string', 'null'] },
        library: { type: ['string', 'null'] },
        replaces: { type: ['string', 'null'] },
        takes: { type: 'array', items: { type: 'string' } },
      },
    }),
  ],
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: '/features/content/admin/save-conflict.tsx#SaveConflict' },
  },
};

/** What a caller sent: Payload fills fields that it omits before other hooks run. */
interface Submission {
  names: string[];
  openedWith: Required<OpenedWith>;
}

const isSubmission = hasShape<Submission>({
  names: isListOf(isText),
  openedWith: hasShape<Required<OpenedWith>>({
    own: isNullOr(isText),
    library: isNullOr(isText),
    replaces: isNullOr(isText),
    takes: isListOf(isText),
  }),
});

const toContextKey = (collection: string): string => `submission-${collection}`;

/** Records which fields a save contains. Payload itself stores no virtual field. */
export const recordSubmission: CollectionBeforeOperationHook = ({ args, collection, context }) => {
  const { data }: Record<string, unknown> = { ...args };
  if (!isRecord(data)) return;
  const openedWith = openedWithSchema.safeParse(data['openedWith']);
  if (!openedWith.success) throw userError(messages.errors.oddData, 400);
  const submission: Submission = { names: Object.keys(data), openedWith: openedWith.data };
  context[toContextKey(collection.slug)] = submission;
};

/**
 * The submission of the save that runs now.
 * @throws Error when the collection lacks `recordSubmission`
 */
export function readSubmission(context: Record<string, unknown>, collection: string): Submission {
  const submission = context[toContextKey(collection)];
  if (!isSubmission(submission)) throw new Error(`No save of ${collection} was recorded.`);
  return submission;
}

interface ShownDocument {
  id: string;
  updatedAt: string;
}

/**
 * Finds the versions of a document that somebody reads, and of the library document below it;
 * undefined for an earlier version, which has no id here and is in no form.
 */
export async function findOpenedWith(
  req: PayloadRequest,
  own: { collection: CollectionSlug; document: Partial<ShownDocument> },
  library: { collection: CollectionSlug; document: ShownDocument } | null,
): Promise<OpenedWith | undefined> {
  if (!own.document.id) return undefined;
  return {
    own: await findVersionId(req, own.collection, own.document),
    library: library && (await findVersionId(req, library.collection, library.document)),
  };
}

/** Adds to a library document the version that its reader sees. */
export const showOpenedWith: CollectionAfterReadHook<ShownDocument> = async ({
  collection,
  doc,
  findMany,
  overrideAccess,
  req,
}) => {
  if (findMany || overrideAccess) return doc;
  const own = { collection: collection.slug, document: doc };
  return { ...doc, openedWith: await findOpenedWith(req, own, null) };
};
