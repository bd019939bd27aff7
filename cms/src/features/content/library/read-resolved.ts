import type { CollectionSlug, Field, Payload, PayloadRequest, SelectType, Where } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { listOverridableFields, type SharedKindConfig } from './shared-kind-config.ts';
import { getKindConfig } from './kind-configs.ts';
import {
  type LibraryDocument,
  type LibraryPolicy,
  type LocalDocument,
  resolveDocuments,
  type ResolvedDocument,
} from './resolve-documents.ts';
import { toLibrarySlug, type SharedKind } from './shared-kinds.ts';

/** A municipality, as far as resolving needs it. */
export interface ResolvingTenant {
  id: string;
  libraryPolicy?: LibraryPolicy | null;
}

export interface ReadOptions {
  req?: PayloadRequest;
  /** Narrows library and local documents alike, for one article or page. */
  only?: { library: Where; local: Where };
  /** Leaves out rich text and lists, the bulk of a document: enough for lists, cards and counts. */
  isSummary?: boolean;
  /** The newest version of each document, published or not: for editors who look ahead. */
  drafts?: boolean;
}

/** The documents of a municipality that have one of these identities: its own, and its versions. */
export const whereIdentityIn = (identities: readonly string[]): Where => ({
  or: [{ id: { in: [...identities] } }, { basedOn: { in: [...identities] } }],
});

const wherePublished: Where = { _status: { equals: 'published' } };

/** Beside its content: what a document is, and how it stands to the library. */
const metadataFields = [
  'slug',
  'formerSlugs',
  'tenant',
  'basedOn',
  'defaultOn',
  '_status',
  'readySince',
  'createdAt',
];

const listResolvedFields = (config: SharedKindConfig): string[] => [
  ...listOverridableFields(config),
  'slug',
];

const listLargeFields = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'richText' || field.type === 'array' || field.type === 'blocks') {
      return [field.name];
    }
    return 'fields' in field && !('name' in field && field.name)
      ? listLargeFields(field.fields)
      : [];
  });

function toSummaryProjection(config: SharedKindConfig): SelectType {
  const largeFields = new Set(listLargeFields(config.fields('library')));
  const names = [...listOverridableFields(config), ...metadataFields].filter(
    (name) => !largeFields.has(name),
  );
  return {
    ...Object.fromEntries(names.map((name) => [name, true])),
    overrides: { path: true },
    updatedAt: true,
  };
}

interface DocumentQuery {
  collection: CollectionSlug;
  where: Where;
  select?: SelectType;
}

/**
 * Straight from the database: hooks and field access have nothing to add to what the system reads
 * for a site.
 */
async function readAll(
  payload: Payload,
  { collection, where, select }: DocumentQuery,
  { req, drafts = false }: ReadOptions,
): Promise<Record<string, unknown>[]> {
  const query = { collection, pagination: false, sort: 'id', ...(select ? { select } : {}) };
  if (drafts) {
    const result = await asSystem(payload, req).find({ ...query, where, draft: true } as never);
    return result.docs as unknown as Record<string, unknown>[];
  }
  const result = await getDatabaseAdapter(payload).find({
    ...query,
    where: { and: [wherePublished, where] },
    ...(req ? { req } : {}),
  });
  return result.docs;
}

/**
 * The documents of one kind as each municipality's readers get them: three queries, however many
 * documents and municipalities. Reads as the system: call it only after the visibility of the
 * municipality was checked.
 */
export async function readResolved(
  payload: Payload,
  kind: SharedKind,
  tenants: readonly ResolvingTenant[],
  options: ReadOptions = {},
): Promise<Map<string, ResolvedDocument[]>> {
  const ids = tenants.map(({ id }) => id);
  const config = getKindConfig(payload, kind);
  const { only, isSummary = false, req } = options;
  const projection = isSummary ? { select: toSummaryProjection(config) } : {};
  const ofTenants: Where = { tenant: { in: ids } };
  const [library, local, offers] = await Promise.all([
    readAll(
      payload,
      { collection: toLibrarySlug(kind), where: only?.library ?? {}, ...projection },
      options,
    ),
    readAll(
      payload,
      { collection: kind, where: { and: [ofTenants, only?.local ?? {}] }, ...projection },
      options,
    ),
    getDatabaseAdapter(payload).find({
      collection: 'offers',
      where: {
        ...ofTenants,
        // Payload takes every value of `in` below a relation for an id, and finds none.
        or: [kind, toLibrarySlug(kind)].map((slug) => ({ 'item.relationTo': { equals: slug } })),
      },
      pagination: false,
      ...(req ? { req } : {}),
    }),
  ]);
  const groupByTenant = <T extends { tenant?: unknown }>(docs: T[]) =>
    Map.groupBy(docs, ({ tenant }) => toId(tenant) ?? '');
  const localByTenant = groupByTenant(local as { tenant?: unknown }[]);
  const offersByTenant = groupByTenant(
    offers.docs as unknown as { tenant?: unknown; item: unknown; on?: unknown }[],
  );
  return new Map(
    tenants.map(({ id, libraryPolicy }) => [
      id,
      resolveDocuments({
        fields: listResolvedFields(config),
        library: library as unknown as LibraryDocument[],
        local: (localByTenant.get(id) ?? []).map(
          (document) =>
            ({
              ...document,
              basedOn: toId((document as { basedOn?: unknown }).basedOn),
            }) as unknown as LocalDocument,
        ),
        offers: (offersByTenant.get(id) ?? []).map(({ item, on }) => ({
          item: toId((item as { value: unknown }).value) ?? '',
          on: on === true,
        })),
        policy: libraryPolicy ?? 'defaults',
      }),
    ]),
  );
}
