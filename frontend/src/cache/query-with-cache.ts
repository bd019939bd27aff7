import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { type Answer, ask } from '../graphql/query-cms.ts';
import { type SiteVisibility, VisitorDocument } from '../graphql/generated/graphql.ts';
import { hashOf } from '../graphql/operation-hash.ts';
import { asksForFeed } from '../graphql/selects-field.ts';
import type { SiteMemory } from './site-cache.ts';

interface Asked {
  Site: { status: string; site: { id: string; visibility: SiteVisibility } | null };
}

/**
 * What a page of a municipality shows to somebody who is signed in. Who that is and whether they may see it now, the
 * cms is asked each time; only then comes what the page shows from what is kept, which is the same for all who may see
 * it. An editor always gets what the cms says, so that a change is there when they look.
 */
export async function askKept<TData extends Asked, TVariables extends { municipality: string }>(
  client: ApolloClient,
  { answers }: Pick<SiteMemory, 'answers'>,
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<Answer<TData>> {
  const { municipality } = variables;
  const visitor = { municipality, feed: asksForFeed(query) };
  const who = await ask(client, VisitorDocument, visitor);
  if (who.kind !== 'data') return who;
  const { Site: seen, SiteMe } = who.data;
  const fromCms = () => ask(client, query, variables);
  if (seen.status !== 'OPEN' || seen.site === null) return fromCms();
  if (SiteMe === null || SiteMe.adminUrl !== null) return fromCms();
  const { id, visibility } = seen.site;
  const key = JSON.stringify([id, visibility, hashOf(query), variables]);
  const kept = await answers.find(key);
  if (kept !== undefined) {
    return { kind: 'data', data: { ...(JSON.parse(kept.json) as TData), SiteMe } };
  }
  return answers.make(key, async () => {
    const result = await fromCms();
    const site = result.kind === 'data' ? result.data.Site : null;
    // The municipality may have been switched or moved since the first question.
    const same = site?.site?.id === id && site.site.visibility === visibility;
    if (site?.status !== 'OPEN' || !same) return { result, keep: undefined };
    const json = JSON.stringify({ Site: site });
    return { result, keep: { value: { json }, subject: id, bytes: json.length * 2 } };
  });
}
