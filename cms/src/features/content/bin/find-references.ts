import { isListOf, isRecord, isText } from '@digivaardig/contracts/guards';
import type { PayloadRequest, Where } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { HistoryCollection } from '../history/history-document.ts';
import { listKinds } from '../reading/kind-configs.ts';
import { toLibrarySlug } from '../reading/shared-kinds.ts';

type Values = Readonly<Record<string, unknown>>;

/** A document that names another one. */
export interface FoundReference {
  title: string | null;
  /** The municipality; null for a document of the library. */
  tenant: string | null;
}

const isOverrideList = isListOf(isRecord);

/** Whether a municipality's version says this itself; else the library's document says it. */
const isOwnValue = ({ basedOn, overrides }: Values, field: string): boolean =>
  !basedOn || (isOverrideList(overrides) && overrides.some(({ path }) => path === field));

/** Names of the fields of a collection that may name a document of the other one. */
function listReferenceFields(
  req: PayloadRequest,
  collection: HistoryCollection,
  target: HistoryCollection,
): string[] {
  const { flattenedFields } = req.payload.collections[collection].config;
  return flattenedFields.flatMap((field) =>
    field.type === 'relationship' &&
    Array.isArray(field.relationTo) &&
    field.relationTo.includes(target)
      ? [field.name]
      : [],
  );
}

/** Finds who names a document in one field: in what is published, and in the newest versions. */
async function findInField(
  req: PayloadRequest,
  { collection, field, id }: { collection: HistoryCollection; field: string; id: string },
): Promise<Map<string, FoundReference>> {
  const database = getDatabaseAdapter(req.payload);
  const reading = { collection, pagination: false, req };
  const where = (prefix: string, more: Where): Where => ({
    and: [{ [`${prefix}${field}.value`]: { equals: id } }, more],
  });
  const published = await database.find<Values & { id: string }>({
    ...reading,
    where: where('', { _status: { equals: 'published' } }),
  });
  const newest = await database.findVersions<Values & object>({
    ...reading,
    where: where('version.', { latest: { equals: true } }),
  });
  const rows: [string, Values][] = [
    ...published.docs.map((one): [string, Values] => [one.id, one]),
    ...newest.docs.map(({ parent, version }): [string, Values] => [String(parent), version]),
  ];
  return new Map(
    rows.flatMap(([key, values]): [string, FoundReference][] => {
      const { title } = values;
      const isOther = key !== id && isOwnValue(values, field);
      return isOther
        ? [[key, { title: isText(title) ? title : null, tenant: toId(values['tenant']) }]]
        : [];
    }),
  );
}

/**
 * Finds the documents that name this one: a theme that has lessons or news, a lesson that others
 * have under “Eerst doen”. Published or in a draft, since neither could be saved without it. Reads as
 * the system.
 */
export async function findReferences(
  req: PayloadRequest,
  target: HistoryCollection,
  id: string,
): Promise<FoundReference[]> {
  const found = new Map<string, FoundReference>();
  const collections = listKinds(req.payload).flatMap(({ kind }) => [kind, toLibrarySlug(kind)]);
  for (const collection of collections) {
    for (const field of listReferenceFields(req, collection, target)) {
      for (const [key, one] of await findInField(req, { collection, field, id }))
        found.set(key, one);
    }
  }
  return [...found.values()];
}
