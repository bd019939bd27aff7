import type { Where } from 'payload';
import { idOf } from '../../access/id-of.ts';
import { asSystem } from '../../access/system.ts';
import { readResolved } from '../../library/read-resolved.ts';
import type { Resolved } from '../../library/resolve-documents.ts';
import type { News, NewsPublication } from '../../payload-types.ts';
import { richTextHtml } from './rich-text-html.ts';
import { screaming } from './screaming.ts';
import type { SiteContent } from './site-content.ts';

function articleFields(article: Resolved, publication: NewsPublication) {
  const values = article.values as unknown as News;
  return {
    id: article.identity,
    slug: values.slug,
    title: values.title,
    introduction: values.introduction,
    bodyHtml: () => richTextHtml(values.body),
    kind: screaming(values.kind),
    origin: screaming(article.origin),
    publishedAt: publication.publishedAt,
  };
}

const identityOf = (publication: NewsPublication): string => idOf(publication.item.value) ?? '';

/** The articles behind these identities, in two queries. */
async function articles(
  content: SiteContent,
  identities: string[],
): Promise<Map<string, Resolved>> {
  const { municipality, req } = content;
  const only = {
    library: { id: { in: identities } },
    local: { or: [{ id: { in: identities } }, { basedOn: { in: identities } }] as Where[] },
  };
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

/** One article by its address, if this municipality published it. */
export async function siteArticle(content: SiteContent, slug: string) {
  const { municipality, req } = content;
  const bySlug = { slug: { equals: slug } };
  // A version goes by the library's present address; the one stored with it is as old as its last save.
  const local: Where = { or: [bySlug, { 'basedOn.slug': { equals: slug } }] };
  const only = { library: bySlug, local };
  const resolved = await readResolved(req.payload, 'news', [municipality], { req, only });
  const candidates = resolved.get(municipality.id) ?? [];
  const found = await publications(
    content,
    { 'item.value': { in: candidates.map(({ identity }) => identity) } },
    1,
    1,
  );
  const publication = found.docs[0];
  const article = candidates.find(
    ({ identity }) => publication && identity === identityOf(publication),
  );
  return publication && article ? articleFields(article, publication) : null;
}
