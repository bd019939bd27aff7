import type { TypedDocumentNode } from '@apollo/client';
import type { Caller } from '../cms-client/call-cms.ts';
import { type SiteVisibility, VisitorDocument } from '../graphql/generated/graphql.ts';
import { getOperationHash } from '../graphql/operation-hash.ts';
import { queryCms, type QueryResult } from '../graphql/query-cms.ts';
import { selectsField } from '../graphql/selects-field.ts';
import type { SiteCache } from './site-cache.ts';

/**
 * Fields of a site whose answers are in no cache: not everybody who may see the site may see them, or
 * they hold what somebody searched for.
 */
const uncachedFields = ['toolkit', 'personas', 'search'] as const;

interface SiteQueryData {
  Site: {
    status: string;
    site: { id: string; visibility: SiteVisibility; canOpenToolkit?: boolean } | null;
  };
}

/**
 * Queries a municipality's site for a signed-in user. Each call asks the cms who the user is and
 * whether they may see the site now. Only then is the result of the query taken from the cache,
 * which is the same for everybody who may see the same sections of the site. A section that is for
 * some alone is never cached, nor is a search. An editor always gets the result of the cms, so that
 * a change is visible when they look.
 */
export async function queryWithCache<
  TData extends SiteQueryData,
  TVariables extends { municipality: string },
>(
  caller: Caller,
  { queryResults }: Pick<SiteCache, 'queryResults'>,
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<QueryResult<TData>> {
  const { municipality, ...pageVariables } = variables;
  // Few pages show the personal feed, and it costs the cms two more queries.
  const feed = selectsField(query, 'feedSince');
  const visitor = await queryCms(caller, VisitorDocument, { municipality, feed });
  if (visitor.kind !== 'data') return visitor;
  const { Site, SiteMe } = visitor.data;
  const queryUncached = () => queryCms(caller, query, variables);
  if (Site.status !== 'OPEN' || Site.site === null) return queryUncached();
  if (SiteMe === null || SiteMe.adminUrl !== null) return queryUncached();
  if (uncachedFields.some((field) => selectsField(query, field))) return queryUncached();
  const { id, visibility, canOpenToolkit } = Site.site;
  const hash = getOperationHash(query);
  const key = JSON.stringify([id, visibility, canOpenToolkit, hash, pageVariables]);
  const cached = await queryResults.getOrAwait(key);
  if (cached !== undefined) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the key names the query, so the JSON is a result of it
    const data = JSON.parse(cached.json) as TData;
    return { kind: 'data', data: { ...data, SiteMe }, isPartial: false };
  }
  return queryResults.compute(key, async () => {
    const result = await queryUncached();
    // The next reader may get the item that the cms could not read this time.
    const open = result.kind === 'data' && !result.isPartial ? result.data.Site : null;
    // The municipality or the user's rights may have changed since the visitor query.
    const isSameSite =
      open?.site?.id === id &&
      open.site.visibility === visibility &&
      (open.site.canOpenToolkit ?? canOpenToolkit) === canOpenToolkit;
    if (open?.status !== 'OPEN' || !isSameSite) return { result, cacheable: undefined };
    const json = JSON.stringify({ Site: open });
    return { result, cacheable: { value: { json }, tenantId: id, bytes: json.length * 2 } };
  });
}
