import type { APIContext } from 'astro';
import { redirectToCanonical } from '../routing/canonical-redirect.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { showErrorPage } from './error-page.ts';
import { type OpenSite, querySite, type SiteData, type SiteQuery } from './query-site.ts';

export type SiteResult<TData extends SiteData> =
  { kind: 'open'; site: OpenSite<TData>; data: TData } | { kind: 'response'; response: Response };

/**
 * Loads the data for a page of a municipality, or returns the response to send instead: sign-in, no
 * access, not found, a redirect to the current slug, or unavailable.
 */
export async function loadSite<TData extends SiteData, TPageVariables extends object>(
  context: Pick<APIContext, 'params' | 'locals' | 'redirect' | 'rewrite' | 'url'>,
  query: SiteQuery<TData, NoInfer<TPageVariables>>,
  variables: TPageVariables,
): Promise<SiteResult<TData>> {
  const result = await querySite(context, query, variables);
  if (result.kind === 'denied') {
    return { kind: 'response', response: await showErrorPage(context, result.reason) };
  }
  const { slug } = result.site;
  const canonicalPath = context.url.pathname.replace(/^\/[^/]*/, sitePaths.home(slug));
  const redirect = redirectToCanonical(context, canonicalPath);
  return redirect ? { kind: 'response', response: redirect } : result;
}
