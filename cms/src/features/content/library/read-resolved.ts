import type { Field, Payload, PayloadRequest, SelectIncludeType, Where } from 'payload';
import type { AvailabilityChoice } from '../../../payload-types.ts';
import { orderQueries } from '#platform/db/order-queries.ts';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId } from '#platform/ids/to-id.ts';
import { readDocuments } from './read-documents.ts';
import {
  listLocalFields,
  listOverridableFields,
  type SharedKindConfig,
} from './shared-kind-config.ts';
import { getKindConfig } from './kind-configs.ts';
import {
  type LibraryPolicy,
  resolveDocuments,
  type ResolvedDocument,
} from './resolve-documents.ts';
import type { SharedDocument } from './shared-documents.ts';
import { toLibrarySlug, type SharedKind } from './shared-kinds.ts';

/** What resolving needs to know of a municipality. */
export interface ResolvingTenant {
  id: string;
  libraryPolicy?: LibraryPolicy | null;
}

/** A document of this kind as the readers of a municipality see it. */
export type ResolvedShared<Kind extends SharedKind> = ResolvedDocument<SharedDocument<Kind>>;

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

function toSummaryProjection(config: SharedKindConfig): SelectIncludeType {
  const largeFields = new Set(listLargeFields(config.fields('library')));
  const names = [
    ...listOverridableFields(config),
    ...listLocalFields(config),
    ...metadataFields,
  ].filter((name) => !largeFields.has(name));
  return {
    ...Object.fromEntries(names.map((name) => [name, true] as const)),
    overrides: { path: true },
    updatedAt: true,
  };
}

/**
 * Reads the documents of one kind as the readers of each municipality see them: three queries for
 * any number of documents and municipalities. Reads as the system: the caller checks the visibility
 * of the municipality.
 */
export async function readResolved<Kind extends SharedKind>(
  payload: Payload,
  kind: Kind,
  tenants: readonly ResolvingTenant[],
  options: ReadOptions = {},
): Promise<Map<string, ResolvedShared<Kind>[]>> {
  const ids = tenants.map(({ id }) => id);
  const config = getKindConfig(payload, kind);
  const { only, isSummary = false, drafts = false, req } = options;
  const projection = isSummary ? { select: toSummaryProjection(config) } : {};
  const reading = { drafts, ...projection, ...(req ? { req } : {}) };
  const ofTenants: Where = { tenant: { in: ids } };
  const query = orderQueries(req);
  const [library, local, choices] = await Promise.all([
    query(() =>
      readDocuments(payload, kind, 'library', { ...reading, where: only?.library ?? {} }),
    ),
    query(() =>
      readDocuments(payload, kind, 'local', {
        ...reading,
        where: { and: [ofTenants, only?.local ?? {}] },
      }),
    ),
    query(() =>
      getDatabaseAdapter(payload).find<AvailabilityChoice>({
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
  const localByTenant = Map.groupBy(local, ({ tenant }) => toId(tenant) ?? '');
  const choicesByTenant = Map.groupBy(choices.docs, ({ tenant }) => toId(tenant) ?? '');
  return new Map(
    tenants.map(({ id, libraryPolicy }) => [
      id,
      resolveDocuments({
        fields: listResolvedFields(config),
        localFields: listLocalFields(config),
        library,
        local: localByTenant.get(id) ?? [],
        choices: (choicesByTenant.get(id) ?? []).map(({ item, on }) => ({
          item: toId(item.value) ?? '',
          on: on === true,
        })),
        policy: libraryPolicy ?? 'defaults',
      }),
    ]),
  );
}
