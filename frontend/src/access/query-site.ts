import type { TypedDocumentNode } from '@apollo/client';
import type { APIContext } from 'astro';
import { askKept } from '../cache/query-with-cache.ts';
import { siteMemory } from '../cache/site-cache.ts';
import { ask } from '../graphql/query-cms.ts';
import type { SiteStatus, SiteVisibility } from '../graphql/generated/graphql.ts';
import type { ClosedReason } from './error-page.ts';
import { isSlug } from '../routing/is-slug.ts';

export interface SiteData {
  Site: {
    status: SiteStatus;
    site: { id: string; slug: string; visibility: SiteVisibility } | null;
  };
}

export type SiteOf<TData extends SiteData> = NonNullable<TData['Site']['site']>;

export type SiteAnswer<TData extends SiteData> =
  { kind: 'open'; site: SiteOf<TData>; data: TData } | { kind: 'closed'; reason: ClosedReason };

/** Asks for a municipality's site: the site as far as this visitor may see it, or why not. */
export async function askSite<TData extends SiteData, TVariables extends { municipality: string }>(
  context: Pick<APIContext, 'params' | 'locals'>,
  query: TypedDocumentNode<TData, TVariables>,
  variables: Omit<TVariables, 'municipality'>,
): Promise<SiteAnswer<TData>> {
  const { municipality } = context.params;
  const slugs = 'slug' in variables ? [municipality, variables.slug] : [municipality];
  if (!slugs.every(isSlug)) return { kind: 'closed', reason: 'NOT_FOUND' };
  const asked = { ...variables, municipality } as unknown as TVariables;
  const { client, token } = context.locals;
  const draft = 'draft' in variables && variables.draft === true;
  const memory = token === undefined || draft ? undefined : siteMemory();
  const answer =
    memory === undefined
      ? await ask(client, query, asked)
      : await askKept(client, memory, query, asked);
  if (answer.kind !== 'data') return { kind: 'closed', reason: answer.kind };
  const { status, site } = answer.data.Site;
  if (status !== 'OPEN') return { kind: 'closed', reason: status };
  if (site === null) return { kind: 'closed', reason: 'NOT_FOUND' };
  context.locals.openToAll = site.visibility === 'PUBLIC' && !draft;
  context.locals.subject = site.id;
  return { kind: 'open', site, data: answer.data };
}
