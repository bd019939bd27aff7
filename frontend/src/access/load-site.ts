import type { TypedDocumentNode } from '@apollo/client';
import type { APIContext } from 'astro';
import { askSite, type SiteData, type SiteOf } from './query-site.ts';
import { movedTo } from '../routing/canonical-redirect.ts';
import { paths } from '../routing/paths.ts';
import { closed } from './error-page.ts';

export type Opening<TData extends SiteData> =
  { kind: 'open'; site: SiteOf<TData>; data: TData } | { kind: 'closed'; response: Response };

/**
 * What a page of a municipality needs, or the response that stands in its place: sign in, no access, not found, moved,
 * out of order.
 */
export async function openSite<TData extends SiteData, TVariables extends { municipality: string }>(
  context: Pick<APIContext, 'params' | 'locals' | 'redirect' | 'rewrite' | 'url'>,
  query: TypedDocumentNode<TData, TVariables>,
  variables: Omit<TVariables, 'municipality'>,
): Promise<Opening<TData>> {
  const answer = await askSite(context, query, variables);
  if (answer.kind === 'closed') {
    return { kind: 'closed', response: await closed(context, answer.reason) };
  }
  const { slug } = answer.site;
  const moved = movedTo(context, context.url.pathname.replace(/^\/[^/]*/, paths.home(slug)));
  return moved ? { kind: 'closed', response: moved } : answer;
}
