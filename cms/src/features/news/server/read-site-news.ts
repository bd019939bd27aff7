import type { ContentReader, Page, Resolved } from '#features/content';
import { toMoment } from '@digivaardig/contracts/moments';
import { newsKind } from '../kinds/news.ts';
import { readPublications } from '../publications/read-publications.ts';

/** An article on a site. */
export interface ArticleParent {
  article: Resolved<'news'>;
  publishedAt: string;
  /** The row of `news-publications`; null in a preview. */
  publicationId: string | null;
  reader: ContentReader;
}

/** The articles that this municipality published, in no order, without their texts. */
export async function listPublishedArticles(reader: ContentReader): Promise<Resolved<'news'>[]> {
  const identities = [...(await readPublications(reader)).keys()];
  const limit = Math.max(1, identities.length);
  return (await reader.listPage(newsKind, identities, { page: 1, limit })).items;
}

/**
 * A page of published news, newest first. An article that became a draft again, or was deleted, is
 * on no page and in no total.
 */
export async function readSiteNews(
  reader: ContentReader,
  args: { page?: number | null | undefined; limit?: number | null | undefined },
): Promise<Page<ArticleParent>> {
  const page = Math.max(1, args.page ?? 1);
  const limit = Math.min(50, Math.max(1, args.limit ?? 10));
  const publications = await readPublications(reader);
  const identities = [...publications.keys()];
  const { items, ...counts } = await reader.listPage(newsKind, identities, { page, limit });
  return {
    ...counts,
    items: items.flatMap((article) => {
      const publication = publications.get(article.identity);
      return publication ? [{ article, ...publication, reader }] : [];
    }),
  };
}

/**
 * One article by its address, if this municipality published it; in a preview also one that waits,
 * dated by its last change.
 */
export async function readSiteArticle(
  reader: ContentReader,
  slug: string,
): Promise<ArticleParent | null> {
  if (reader.draft) {
    const article = await reader.bySlug(newsKind, slug, () => true);
    const publishedAt = toMoment(article?.values.updatedAt) ?? '';
    return article ? { article, publishedAt, publicationId: null, reader } : null;
  }
  const publications = await readPublications(reader);
  const isPublished = ({ identity }: Resolved<'news'>) => publications.has(identity);
  const article = await reader.bySlug(newsKind, slug, isPublished);
  const publication = article && publications.get(article.identity);
  return article && publication ? { article, ...publication, reader } : null;
}
