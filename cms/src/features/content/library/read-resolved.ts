import type { CollectionSlug, Field, Payload, PayloadRequest, SelectType, Where } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { overridableFields, type SharedKindConfig } from './shared-kind-config.ts';
import { getKindConfig } from './kind-configs.ts';
import {
  type LibraryDocument,
  type LibraryPolicy,
  type LocalDocument,
  resolveDocuments,
  type Resolved,
} from './resolve-documents.ts';
import { librarySlug, type SharedKind } from './shared-kinds.ts';

/** A municipality, as far as resolving needs it. */
export interface ResolvingTenant {
  id: string;
  libraryPolicy?: LibraryPolicy | null;
}

export interface Reading {
  req?: PayloadRequest;
  /** Narrows library and local documents alike, for one article or page. */
  only?: { library: Where; local: Where };
  /** Leaves out rich text and lists, the bulk of a document: enough for lists, cards and counts. */
  brief?: boolean;
  /** The newest version of each document, published or not: for editors who look ahead. */
  drafts?: boolean;
}

/** The documents of a municipality that have one of these identities: its own, and its versions. */
export const identified = (identities: readonly string[]): Where => ({
  or: [{ id: { in: [...identities] } }, { basedOn: { in: [...identities] } }],
});

const published: Where = { _status: { equals: 'published' } };

/** Beside its content: what a document is, and how it stands to the library. */
const bookkeeping = [
  'slug',
  'formerSlugs',
  'tenant',
  'basedOn',
  'defaultOn',
  '_status',
  'readySince',
  'createdAt',
];

const fieldsOf = (config: SharedKindConfig): string[] => [...overridableFields(config), 'slug'];

const bulky = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'richText' || field.type === 'array' || field.type === 'blocks') {
      return [field.name];
    }
    return 'fields' in field && !('name' in field && field.name) ? bulky(field.fields) : [];
  });

function briefly(config: SharedKindConfig): SelectType {
  const left = new Set(bulky(config.fields('library')));
  const names = [...overridableFields(config), ...bookkeeping].filter((name) => !left.has(name));
  return {
    ...Object.fromEntries(names.map((name) => [name, true])),
    overrides: { path: true },
    updatedAt: true,
  };
}

interface Documents {
  collection: CollectionSlug;
  where: Where;
  select?: SelectType;
}

/** Straight from the database: hooks and field access have nothing to add to what the system reads for a site. */
async function readAll(
  payload: Payload,
  { collection, where, select }: Documents,
  { req, drafts = false }: Reading,
): Promise<Record<string, unknown>[]> {
  const what = { collection, pagination: false, sort: 'id', ...(select ? { select } : {}) };
  if (drafts) {
    const found = await asSystem(payload, req).find({ ...what, where, draft: true } as never);
    return found.docs as unknown as Record<string, unknown>[];
  }
  const found = await getDatabaseAdapter(payload).find({
    ...what,
    where: { and: [published, where] },
    ...(req ? { req } : {}),
  });
  return found.docs;
}

/**
 * The documents of one kind as each municipality's readers get them: three queries, however many documents
 * and municipalities. Reads as the system: call it only after the visibility of the municipality was checked.
 */
export async function readResolved(
  payload: Payload,
  kind: SharedKind,
  tenants: readonly ResolvingTenant[],
  reading: Reading = {},
): Promise<Map<string, Resolved[]>> {
  const ids = tenants.map(({ id }) => id);
  const config = getKindConfig(payload, kind);
  const { only, brief = false, req } = reading;
  const selected = brief ? { select: briefly(config) } : {};
  const ofTenants: Where = { tenant: { in: ids } };
  const [library, local, offers] = await Promise.all([
    readAll(
      payload,
      { collection: librarySlug(kind), where: only?.library ?? {}, ...selected },
      reading,
    ),
    readAll(
      payload,
      { collection: kind, where: { and: [ofTenants, only?.local ?? {}] }, ...selected },
      reading,
    ),
    getDatabaseAdapter(payload).find({
      collection: 'offers',
      where: {
        ...ofTenants,
        // Payload takes every value of `in` below a relation for an id, and finds none.
        or: [kind, librarySlug(kind)].map((slug) => ({ 'item.relationTo': { equals: slug } })),
      },
      pagination: false,
      ...(req ? { req } : {}),
    }),
  ]);
  const ofTenant = <T extends { tenant?: unknown }>(docs: T[]) =>
    Map.groupBy(docs, ({ tenant }) => toId(tenant) ?? '');
  const localOf = ofTenant(local as { tenant?: unknown }[]);
  const offersOf = ofTenant(
    offers.docs as unknown as { tenant?: unknown; item: unknown; on?: unknown }[],
  );
  return new Map(
    tenants.map(({ id, libraryPolicy }) => [
      id,
      resolveDocuments({
        fields: fieldsOf(config),
        library: library as unknown as LibraryDocument[],
        local: (localOf.get(id) ?? []).map(
          (document) =>
            ({
              ...document,
              basedOn: toId((document as { basedOn?: unknown }).basedOn),
            }) as unknown as LocalDocument,
        ),
        offers: (offersOf.get(id) ?? []).map(({ item, on }) => ({
          item: toId((item as { value: unknown }).value) ?? '',
          on: on === true,
        })),
        policy: libraryPolicy ?? 'defaults',
      }),
    ]),
  );
}
