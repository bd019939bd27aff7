import { asSystem } from '#platform/access/system-client.ts';
import { newsData, type World } from './make-world.ts';

let counter = 0;

/** An article of the library that is ready to be queued. */
export async function makeArticle({ payload }: World, data: object = {}): Promise<string> {
  const title = `Artikel ${(counter += 1)}`;
  const article = await asSystem(payload).create({
    collection: 'library-news',
    data: { ...newsData(title), _status: 'published', ...data } as never,
  });
  return article.id;
}

/** Puts articles of the library in a municipality's queue, in this order. */
export async function queueArticles(
  { payload }: World,
  tenant: string,
  articles: readonly string[],
  queuedAt: Date,
): Promise<void> {
  for (const value of articles) {
    await asSystem(payload).create({
      collection: 'news-queue',
      data: {
        tenant,
        item: { relationTo: 'library-news', value },
        queuedAt: queuedAt.toISOString(),
      },
    });
  }
}
