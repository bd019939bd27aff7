import type { TypedDocumentNode } from '@apollo/client';
import type { APIContext } from 'astro';
import { queryWithCache } from '../cache/query-with-cache.ts';
import { getSiteCache } from '../cache/site-cache.ts';
import type { SiteStatus, SiteVisibility } from '../graphql/generated/graphql.ts';
import { queryCms } from '../graphql/query-cms.ts';
import { isSlug } from '../routing/is-slug.ts';
import type { DenialReason } from './error-page.ts';

export interface SiteData {
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      visibility: SiteVisibility;
      /** Queries without a menu do not ask for it. */
      canOpenToolkit?: boolean;
    } | null;
  };
}

export type OpenSite<TData extends SiteData> = NonNullable<TData['Site']['site']>;

export type SiteQueryResult<TData extends SiteData> =
  { kind: 'open'; site: OpenSite<TData>; data: TData } | { kind: 'denied'; reason: DenialReason };

/** A query of a page: what it needs beside the municipality, the page gives. */
export type SiteQuery<TData extends SiteData, TPageVariables> = TypedDocumentNode<
  TData,
  TPageVariables & { municipality: string }
>;

/** Queries a municipality's site as far as the user may see it, or returns why they may not. */
export async function querySite<TData extends SiteData, TPageVariables extends object>(
  context: Pick<APIContext, 'params' | 'locals'>,
  query: SiteQuery<TData, NoInfer<TPageVariables>>,
  pageVariables: TPageVariables,
): Promise<SiteQueryResult<TData>> {
  const { municipality } = context.params;
  const isKnownSlug = !('slug' in pageVariables) || isSlug(pageVariables.slug);
  if (!isSlug(municipality) || !isKnownSlug) return { kind: 'denied', reason: 'NOT_FOUND' };
  const variables = { ...pageVariables, municipality };
  const { caller } = context.locals;
  const isDraft = 'draft' in pageVariables && pageVariables.draft === true;
  // Anonymous visitors get whole pages from the page cache; drafts are never cached.
  const siteCache = caller.token === undefined || isDraft ? undefined : getSiteCache();
  const result =
    siteCache === undefined
      ? await queryCms(caller, query, variables)
      : await queryWithCache(caller, siteCache, query, variables);
  if (result.kind !== 'data') return { kind: 'denied', reason: result.kind };
  const { status, site } = result.data.Site;
  if (status !== 'OPEN') return { kind: 'denied', reason: status };
  if (site === null) return { kind: 'denied', reason: 'failed' };
  // A public page may be cached; not one that lacks something.
  context.locals.isPublic = site.visibility === 'PUBLIC' && !isDraft && !result.isPartial;
  context.locals.tenantId = site.id;
  return { kind: 'open', site, data: result.data };
}
