import type { TypedDocumentNode } from '@apollo/client';
import type { Caller } from '../cms-client/call-cms.ts';
import { type SiteVisibility, VisitorDocument } from '../graphql/generated/graphql.ts';
import { getOperationHash } from '../graphql/operation-hash.ts';
import { queryCms, type QueryResult } from '../graphql/query-cms.ts';
import { selectsField } from '../graphql/selects-field.ts';
import type { SiteCache } from './site-cache.ts';

interface SiteQueryData {
  Site: { status: string; site: { id: string; visibility: SiteVisibility } | null };
}

/**
 * Queries a municipality's site for a signed-in user. Each call asks the cms who the user is and
 * whether they may see the site now. Only then is the result of the query taken from the cache,
 * which is the same for everybody who may see the site. An editor always gets the result of the
 * cms, so that a change is visible when they look.
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
  const { id, visibility } = Site.site;
  const key = JSON.stringify([id, visibility, getOperationHash(query), pageVariables]);
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
    // The municipality may have changed its visibility or its slug since the visitor query.
    const isSameSite = open?.site?.id === id && open.site.visibility === visibility;
    if (open?.status !== 'OPEN' || !isSameSite) return { result, cacheable: undefined };
    const json = JSON.stringify({ Site: open });
    return { result, cacheable: { value: { json }, tenantId: id, bytes: json.length * 2 } };
  });
}
