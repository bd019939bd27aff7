import DataLoader from 'dataloader';
import type { Payload } from 'payload';
import type { NewsPublication } from '../../../payload-types.ts';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId, toItemId } from '#platform/ids/to-id.ts';

interface ArticleOfMunicipality {
  /** The identity of the article: of the library's article where it is a version of that. */
  item: string;
  tenant: string;
}

const toKey = ({ item, tenant }: ArticleOfMunicipality): string => `${tenant} ${item}`;

const loaders = new WeakMap<Payload, DataLoader<ArticleOfMunicipality, boolean, string>>();

/** One query for all articles that are asked for at once. It keeps nothing. */
const createLoader = (payload: Payload) =>
  new DataLoader<ArticleOfMunicipality, boolean, string>(
    async (articles) => {
      const { docs } = await getDatabaseAdapter(payload).find<NewsPublication>({
        collection: 'news-publications',
        where: {
          and: [
            { tenant: { in: [...new Set(articles.map(({ tenant }) => tenant))] } },
            { 'item.value': { in: articles.map(({ item }) => item) } },
            { withdrawnAt: { exists: false } },
          ],
        },
        select: { item: true, tenant: true },
        pagination: false,
      });
      const found = new Set(
        docs.map(({ item, tenant }) =>
          toKey({ item: toItemId(item) ?? '', tenant: toId(tenant) ?? '' }),
        ),
      );
      return articles.map((article) => found.has(toKey(article)));
    },
    { cache: false, cacheKeyFn: toKey },
  );

/**
 * Whether a municipality published an article and did not withdraw it. The caller checks access,
 * and that the article itself is published.
 */
export function isArticleOnSite(
  payload: Payload,
  article: ArticleOfMunicipality,
): Promise<boolean> {
  const loader = loaders.get(payload) ?? createLoader(payload);
  loaders.set(payload, loader);
  return loader.load(article);
}
