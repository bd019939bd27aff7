import type { Payload, PayloadRequest, Where } from 'payload';
import { orderQueries } from '#platform/db/order-queries.ts';
import { toId } from '#platform/ids/to-id.ts';
import { readChoices } from './read-choices.ts';
import { readDocuments } from './read-documents.ts';
import { listResolvedFields, type SharedKindConfig } from './shared-kind-config.ts';
import { type LibraryPolicy, type Resolved, resolveDocuments } from './resolve-documents.ts';
import type { SharedKind } from './shared-kinds.ts';
import { toSummaryProjection } from './summary-projection.ts';

/** What resolving needs to know of a municipality. */
export interface ResolvingTenant {
  id: string;
  libraryPolicy?: LibraryPolicy | null;
  selfScan?: boolean | null;
}

/** The fields of a municipality to select for resolving. */
export const resolvingFields = { libraryPolicy: true, selfScan: true } as const;

export interface ReadOptions {
  req?: PayloadRequest;
  /** Filters for library and local documents, for one document. */
  only?: { library: Where; local: Where };
  /** Reads the latest version of each document, published or not: for previews. */
  drafts?: boolean;
  /** Reads what was published once too: the filters say which documents count. */
  withdrawn?: boolean;
}

/**
 * Reads the documents of one kind as the readers of each municipality see them, without rich text
 * and lists: three queries for any number of documents and municipalities. Reads as the system: the
 * caller checks the visibility of the municipality.
 */
export async function readResolved<Kind extends SharedKind>(
  payload: Payload,
  config: SharedKindConfig<Kind>,
  tenants: readonly ResolvingTenant[],
  { only, drafts = false, withdrawn = false, req }: ReadOptions = {},
): Promise<Map<string, Resolved<Kind>[]>> {
  const ids = tenants.map(({ id }) => id);
  const reading = {
    drafts,
    withdrawn,
    select: toSummaryProjection(config),
    ...(req ? { req } : {}),
  };
  const ofTenants: Where = { tenant: { in: ids } };
  const query = orderQueries(req);
  const [library, local, choices] = await Promise.all([
    query(() =>
      readDocuments(payload, config.kind, 'library', { ...reading, where: only?.library ?? {} }),
    ),
    query(() =>
      readDocuments(payload, config.kind, 'local', {
        ...reading,
        where: { and: [ofTenants, only?.local ?? {}] },
      }),
    ),
    query(() => readChoices(payload, ids, { kind: config.kind, ...(req ? { req } : {}) })),
  ]);
  const localByTenant = Map.groupBy(local, ({ tenant }) => toId(tenant) ?? '');
  return new Map(
    tenants.map(({ id, libraryPolicy, selfScan }) => [
      id,
      resolveDocuments({
        ...listResolvedFields(config),
        library,
        local: localByTenant.get(id) ?? [],
        choices: choices.get(id) ?? [],
        policy: libraryPolicy ?? 'defaults',
        hasSelfScan: selfScan === true,
      }),
    ]),
  );
}
