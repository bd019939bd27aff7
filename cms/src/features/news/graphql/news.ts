import type { Where } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import { identified, readResolved } from '#features/content';
import type { Resolved } from '#features/content';
import type { News, NewsPublication } from '../../../payload-types.ts';
import { messages } from '#platform/i18n/messages.ts';
import { lexicalToHtml } from '#platform/rich-text/lexical-to-html.ts';
import { toConstantCase } from '#platform/graphql/constant-case.ts';
import type { SiteContent } from '#features/content';

function articleFields(article: Resolved, publication: Pick<NewsPublication, 'publishedAt'>) {
  const values = article.values as unknown as News;
  return {
    id: article.identity,
    slug: values.slug,
    title: values.title || messages.values.untitled,
    introduction: values.introduction || '',
    bodyHtml: () => lexicalToHtml(values.body),
    kind: toConstantCase((values as Partial<News>).kind ?? 'article'),
    origin: toConstantCase(article.origin),
    publishedAt: publication.publishedAt,
  };
}

const identityOf = (publication: NewsPublication): string => toId(publication.item.value) ?? '';

/** The articles behind these identities, in two queries. */
async function articles(
  content: SiteContent,
  identities: string[],
): Promise<Map<string, Resolved>> {
  const { municipality, req } = content;
  const only = { library: { id: { in: identities } }, local: identified(identities) };
  const resolved = await readResolved(req.payload, 'news', [municipality], { req, only });
  return new Map((resolved.get(municipality.id) ?? []).map((found) => [found.identity, found]));
}

const publications = (content: SiteContent, where: Where, page: number, limit: number) =>
  asSystem(content.req.payload, content.req).find({
    collection: 'news-publications',
    where: {
      and: [
        { tenant: { equals: content.municipality.id } },
        { withdrawnAt: { exists: false } },
        where,
      ],
    },
    sort: '-publishedAt',
    page,
    limit,
  });

/** A page of published news, newest first. */
export async function siteNews(content: SiteContent, args: { page: number; limit: number }) {
  const page = Math.max(1, args.page);
  const limit = Math.min(50, Math.max(1, args.limit));
  const found = await publications(content, {}, page, limit);
  const known = await articles(content, found.docs.map(identityOf));
  return {
    items: found.docs.flatMap((publication) => {
      const article = known.get(identityOf(publication));
      return article ? [articleFields(article, publication)] : [];
    }),
    total: found.totalDocs,
    page,
    pages: Math.max(1, found.totalPages),
  };
}

/** When readers got this article; for an editor who looks ahead, when it was last changed. */
const shownAt = (article: Resolved) => ({ publishedAt: String(article.values['updatedAt']) });

/** One article by its address, if this municipality published it; in a preview also one that waits. */
export async function siteArticle(content: SiteContent, slug: string) {
  const { draft, municipality, req } = content;
  const address: Where = { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] };
  // A version goes by the library's present address; the one stored with it is as old as its last save.
  const local: Where = {
    or: [address, { 'basedOn.slug': { equals: slug } }, { 'basedOn.formerSlugs': { in: [slug] } }],
  };
  const only = { library: address, local };
  const reading = { req, only, drafts: draft };
  const resolved = await readResolved(req.payload, 'news', [municipality], reading);
  const candidates = (resolved.get(municipality.id) ?? []).map((article) => ({
    article,
    slug: String(article.values['slug']),
    formerSlugs: article.values['formerSlugs'] as string[] | null,
  }));
  if (draft) {
    const article = findBySlug(candidates, slug)?.article;
    return article ? articleFields(article, shownAt(article)) : null;
  }
  const identities = candidates.map(({ article }) => article.identity);
  const found = await publications(
    content,
    { 'item.value': { in: identities } },
    1,
    identities.length,
  );
  const published = new Map(
    found.docs.map((publication) => [identityOf(publication), publication]),
  );
  const article = findBySlug(
    candidates.filter((candidate) => published.has(candidate.article.identity)),
    slug,
  )?.article;
  const publication = article && published.get(article.identity);
  return article && publication ? articleFields(article, publication) : null;
}
