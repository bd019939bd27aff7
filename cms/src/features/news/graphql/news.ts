import { isListOf, isText } from '@digivaardig/contracts/guards';
import type { Where } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import {
  contentMessages,
  findReadable,
  getTitle,
  whereIdentityIn,
  readResolved,
} from '#features/content';
import type { ResolvedDocument } from '#features/content';
import type { NewsPublication } from '../../../payload-types.ts';
import { lexicalToHtml } from '#platform/rich-text/lexical-to-html.ts';
import { toConstantCase } from '#platform/graphql/constant-case.ts';
import type { SiteContent } from '#features/content';

function toSiteArticle(
  article: ResolvedDocument,
  publication: Pick<NewsPublication, 'publishedAt'>,
) {
  const { body, introduction, kind, slug } = article.values;
  return {
    id: article.identity,
    slug,
    title: getTitle(article) || contentMessages.values.untitled,
    introduction: isText(introduction) ? introduction : '',
    bodyHtml: () => lexicalToHtml(body),
    kind: toConstantCase(kind ?? 'article'),
    origin: toConstantCase(article.origin),
    publishedAt: publication.publishedAt,
  };
}

const getIdentity = (publication: NewsPublication): string => toId(publication.item.value) ?? '';

/** The articles behind these identities, in two queries. */
async function readArticles(
  content: SiteContent,
  identities: string[],
): Promise<Map<string, ResolvedDocument>> {
  const { municipality, req } = content;
  const only = { library: { id: { in: identities } }, local: whereIdentityIn(identities) };
  const resolved = await readResolved(req.payload, 'news', [municipality], { req, only });
  return new Map(
    (resolved.get(municipality.id) ?? []).map((article) => [article.identity, article]),
  );
}

/** Reads the publications of a municipality that match, newest first. */
async function readPublications(content: SiteContent, where: Where): Promise<NewsPublication[]> {
  const publications = await asSystem(content.req.payload, content.req).find({
    collection: 'news-publications',
    where: {
      and: [
        { tenant: { equals: content.municipality.id } },
        { withdrawnAt: { exists: false } },
        where,
      ],
    },
    sort: '-publishedAt',
    pagination: false,
  });
  return publications.docs;
}

/**
 * A page of published news, newest first. An article that became a draft again, or was deleted, is
 * on no page and in no total.
 */
export async function resolveSiteNews(content: SiteContent, args: { page: number; limit: number }) {
  const page = Math.max(1, args.page);
  const limit = Math.min(50, Math.max(1, args.limit));
  const all = await readPublications(content, {});
  const identities = all.map(getIdentity);
  const readable = await findReadable(content.req, 'news', content.municipality.id, identities);
  const publications = all.filter((publication) => readable.has(getIdentity(publication)));
  const shown = publications.slice((page - 1) * limit, page * limit);
  const articles = await readArticles(content, shown.map(getIdentity));
  return {
    items: shown.flatMap((publication) => {
      const article = articles.get(getIdentity(publication));
      return article ? [toSiteArticle(article, publication)] : [];
    }),
    total: publications.length,
    page,
    pages: Math.max(1, Math.ceil(publications.length / limit)),
  };
}

/** When readers got this article; for an editor who looks ahead, when it was last changed. */
const toPreviewPublication = (article: ResolvedDocument) => ({
  publishedAt: String(article.values['updatedAt']),
});

/**
 * One article by its address, if this municipality published it; in a preview also one that waits.
 */
export async function resolveSiteArticle(content: SiteContent, slug: string) {
  const { draft, municipality, req } = content;
  const address: Where = { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] };
  // An own version has the present slug of the library article; the slug that is stored with the
  // version is as old as its last save.
  const local: Where = {
    or: [address, { 'basedOn.slug': { equals: slug } }, { 'basedOn.formerSlugs': { in: [slug] } }],
  };
  const only = { library: address, local };
  const reading = { req, only, drafts: draft };
  const resolved = await readResolved(req.payload, 'news', [municipality], reading);
  const candidates = (resolved.get(municipality.id) ?? []).map((article) => {
    const { formerSlugs } = article.values;
    return {
      article,
      slug: String(article.values['slug']),
      formerSlugs: isListOf(isText)(formerSlugs) ? formerSlugs : null,
    };
  });
  if (draft) {
    const article = findBySlug(candidates, slug)?.article;
    return article ? toSiteArticle(article, toPreviewPublication(article)) : null;
  }
  const identities = candidates.map(({ article }) => article.identity);
  const publications = await readPublications(content, { 'item.value': { in: identities } });
  const publicationByIdentity = new Map(
    publications.map((publication) => [getIdentity(publication), publication]),
  );
  const article = findBySlug(
    candidates.filter((candidate) => publicationByIdentity.has(candidate.article.identity)),
    slug,
  )?.article;
  const publication = article && publicationByIdentity.get(article.identity);
  return article && publication ? toSiteArticle(article, publication) : null;
}
