import type { CollectionSlug, Field, Payload, PayloadRequest, SelectType, Where } from 'payload';
import { orderQueries } from '#platform/db/order-queries.ts';
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

/** What resolving needs to know of a municipality. */
export interface ResolvingTenant {
  id: string;
  libraryPolicy?: LibraryPolicy | null;
}

export interface ReadOptions {
  req?: PayloadRequest;
  /** Filters for library and local documents, for one article or page. */
  only?: { library: Where; local: Where };
  /** Reads a summary without rich text and lists: enough for lists, cards and counts. */
  isSummary?: boolean;
  /** Reads the latest version of each document, published or not: for previews. */
  drafts?: boolean;
}

/** Matches local documents with one of these identities: own documents and own versions. */
export const whereIdentityIn = (identities: readonly string[]): Where => ({
  or: [{ id: { in: [...identities] } }, { basedOn: { in: [...identities] } }],
});

const wherePublished: Where = { _status: { equals: 'published' } };

/** Fields beside the content that resolving needs. */
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
 * Reads from the database without hooks and field access, which add nothing to what a site shows.
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
 * Reads the documents of one kind as the readers of each municipality see them: three queries for
 * any number of documents and municipalities. Reads as the system: the caller checks the visibility
 * of the municipality.
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
  const query = orderQueries(req);
  const [library, local, offers] = await Promise.all([
    query(() =>
      readAll(
        payload,
        { collection: toLibrarySlug(kind), where: only?.library ?? {}, ...projection },
        options,
      ),
    ),
    query(() =>
      readAll(
        payload,
        { collection: kind, where: { and: [ofTenants, only?.local ?? {}] }, ...projection },
        options,
      ),
    ),
    query(() =>
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
    ),
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
