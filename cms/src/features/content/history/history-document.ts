import { can } from '@digivaardig/contracts/roles';
import { documentId } from '@digivaardig/contracts/ids';
import type { Field, Payload, PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asUser } from '#platform/access/user-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { toId } from '#platform/ids/to-id.ts';
import { messages } from '#platform/i18n/messages.ts';
import { findField } from '../overrides/find-field.ts';
import { canReadReferences } from '../overrides/read-titles.ts';
import { getKindConfig, listKinds } from '../reading/kind-configs.ts';
import {
  listLibraryFields,
  listLocalFields,
  listOverridableFields,
} from '../reading/shared-kind-config.ts';
import {
  isSwitchable,
  toLibrarySlug,
  type LibrarySlug,
  type SharedKind,
} from '../reading/shared-kinds.ts';

/** A collection whose documents have a history. */
export type HistoryCollection = SharedKind | LibrarySlug;

/** A document whose history somebody may see. */
export interface HistoryDocument {
  collection: HistoryCollection;
  kind: SharedKind;
  id: string;
  /** The municipality; null for a document of the library. */
  tenant: string | null;
  /** The library document that it is a version of; null without one. */
  basedOn: string | null;
  /** When the published text was saved; null when there is none. */
  publishedAt: string | null;
  /** Whether this reader may change the document. */
  canEdit: boolean;
  fields: readonly Field[];
  /** Names of the fields of the form, in its order. */
  names: readonly string[];
  sharedNames: readonly string[];
}

/** The kind of the documents in a collection of content. */
export const findHistoryKind = (
  payload: Pick<Payload, 'config'>,
  collection: HistoryCollection,
): SharedKind => {
  const config = listKinds(payload).find(
    ({ kind }) => kind === collection || toLibrarySlug(kind) === collection,
  );
  if (!config) throw new Error(`${collection} has no history.`);
  return config.kind;
};

/** The fields of a form, without those that nobody sees or this reader may not. */
function listFormFields(
  req: PayloadRequest,
  fields: readonly Field[],
  names: readonly string[],
): string[] {
  return names.filter((name) => {
    const field = findField(fields, name);
    if (
      !field ||
      ('admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden)
    )
      return false;
    return canReadReferences(req, field);
  });
}

/**
 * Finds a document for its history, as the user of the request.
 * @throws APIError when there is none, or the user may not read it: the same answer for both
 */
export async function findHistoryDocument(
  req: PayloadRequest,
  collection: HistoryCollection,
  id: string,
): Promise<HistoryDocument> {
  const actor = toActor(req.user);
  if (!actor) throw userError(messages.errors.signIn, 401);
  const kind = findHistoryKind(req.payload, collection);
  const isLibrary = collection !== kind;
  if (!can(actor, `${collection}.read`)) throw userError(messages.errors.forbidden, 403);
  const { docs } = documentId.safeParse(id).success
    ? await asUser(req).find({
        collection,
        where: { id: { equals: id } },
        pagination: false,
        limit: 1,
        select: { _status: true, updatedAt: true, ...(isLibrary ? {} : { tenant: true }) },
      })
    : { docs: [] };
  const [document] = docs;
  if (!document) throw userError(messages.errors.notFound, 404);
  const values: Readonly<Record<string, unknown>> = { ...document };
  const tenant = toId(values['tenant']);
  const config = getKindConfig(req.payload, kind);
  const { fields } = req.payload.collections[collection].config;
  const sharedNames = isLibrary ? [] : listOverridableFields(config);
  const names = [
    ...listOverridableFields(config),
    ...(isLibrary ? listLibraryFields(config) : listLocalFields(config)),
    'slug',
    ...(isLibrary ? [...(isSwitchable(kind) ? ['defaultOn'] : []), 'needsSelfScan'] : []),
  ];
  return {
    collection,
    kind,
    id,
    tenant,
    basedOn: toId(values['basedOn']),
    publishedAt: document._status === 'published' ? document.updatedAt : null,
    canEdit: tenant
      ? can(actor, `${collection}.update`, tenant)
      : can(actor, `${collection}.update`),
    fields,
    names: listFormFields(req, fields, names),
    sharedNames,
  };
}
