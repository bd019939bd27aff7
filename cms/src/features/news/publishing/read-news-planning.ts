import type { Payload, PayloadRequest, Where } from 'payload';
import { toMoment } from '@digivaardig/contracts/moments';
import { toId, toItemId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { type ResolvedDocument, type Origin } from '#features/content';
import { readResolved, resolvingFields } from '#features/content';
import { contentMessages, getTitle } from '#features/content';
import type { Municipality, NewsPublication, NewsQueue } from '../../../payload-types.ts';
import { newsKind } from '../kinds/news.ts';
import { toNewsRule } from './to-news-rule.ts';
import type { QueuedArticle } from './plan-news.ts';
import type { NewsKind, NewsRule } from './list-slots.ts';

export interface NewsItem {
  relationTo: 'news' | 'library-news';
  value: string;
}

/**
 * Why an article cannot appear: it is not published, the programme withdrew it, it is deleted, or it
 * promises the self-scan, which the municipality does not have.
 */
export type NewsProblem = 'draft' | 'withdrawn' | 'gone' | 'selfScan';

/** A queued article: an officer queued it, or the library offers it as a fallback. */
export interface WaitingArticle extends QueuedArticle {
  item: NewsItem;
  title: string;
  /** The last part of its address; null when readers could not read it now. */
  slug: string | null;
  origin: Origin;
  /** The municipality's own document or version; null when it has none. */
  ownId: string | null;
  /** Whether its text is published and not withdrawn, so that a slot may take it. */
  ready: boolean;
  /** Why it is not ready; see `NewsProblem`. */
  problem: NewsProblem | null;
  /** Its row in the queue; null for a library fallback without a row. */
  row: { id: string; order: string } | null;
}

/** An article that appeared on the site. */
export interface PublishedArticle {
  id: string;
  item: NewsItem;
  title: string;
  /** The last part of its address; null when the article cannot be read. */
  slug: string | null;
  /** The municipality's own document or version; null when it has none. */
  ownId: string | null;
  publishedAt: Date;
  slotAt: Date | null;
  withdrawnAt: Date | null;
  /** Whether readers can see it: neither the publication nor the article is withdrawn. */
  visible: boolean;
}

/** What planning needs to know of a municipality. */
type PlannedMunicipality = Pick<Municipality, keyof typeof plannedFields | 'id'>;

/** The fields to select: another one that is damaged then stops no news. */
export const plannedFields = {
  name: true,
  ...resolvingFields,
  newsSlots: true,
  newsHolidays: true,
} as const;

/** Everything from which the news of a municipality is planned. */
export interface NewsPlanning {
  municipality: PlannedMunicipality;
  rule: NewsRule;
  /** Slots up to this moment are done; null when none were processed yet. */
  checkedUntil: Date | null;
  /** In queue order. */
  waiting: WaitingArticle[];
  skipped: Date[];
  published: PublishedArticle[];
  /** Library articles that this municipality declined. */
  declined: { item: NewsItem; title: string }[];
  /** Ready articles that are not queued. Those that appeared before `since` may be among them. */
  available: { item: NewsItem; title: string; kind: NewsKind; origin: Origin }[];
}

interface PlanningQuery {
  municipalities: readonly PlannedMunicipality[];
  /** Publications before this moment are left out; by default none are. */
  since?: Date;
  /** The request whose transaction to join. */
  req?: PayloadRequest;
}

const toNewsItem = (item: NewsQueue['item'] | NewsPublication['item']): NewsItem => ({
  relationTo: item.relationTo,
  value: toId(item.value) ?? '',
});

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');
const toNewsKind = (article: ResolvedDocument | undefined): NewsKind =>
  article?.values['kind'] === 'digitip' ? 'digitip' : 'article';
const toSlug = (article: ResolvedDocument | undefined): string | null =>
  toText(article?.values['slug']) || null;
const toDate = (value: unknown): Date | null => {
  const moment = toMoment(value);
  return moment === null ? null : new Date(moment);
};

/** Rows of a wrong import may lack their article. */
const hasItem = ({ item }: Pick<NewsQueue | NewsPublication, 'item'>): boolean =>
  toItemId(item) !== null;

interface HiddenArticle {
  title: string;
  kind: NewsKind;
  /** Whether it is published, and hidden since it promises the self-scan. */
  needsSelfScan: boolean;
}

/** What is known of articles that readers of the municipality cannot see. A deleted article has none. */
async function readHidden(
  system: ReturnType<typeof asSystem>,
  items: readonly NewsItem[],
): Promise<Map<string, HiddenArticle>> {
  const hidden = new Map<string, HiddenArticle>();
  for (const collection of ['news', 'library-news'] as const) {
    const ids = items.filter(({ relationTo }) => relationTo === collection);
    if (ids.length === 0) continue;
    const result = await system.find({
      collection,
      draft: true,
      pagination: false,
      select: { title: true, kind: true, needsSelfScan: true },
      where: { id: { in: ids.map(({ value }) => value) } },
    });
    for (const document of result.docs) {
      const { id, title, kind } = document;
      const needsSelfScan = 'needsSelfScan' in document && document.needsSelfScan === true;
      hidden.set(id, { title: toText(title), kind, needsSelfScan });
    }
  }
  return hidden;
}

/**
 * The library articles that fill the queue by default, oldest first, without those that the
 * municipality already queued or published.
 */
const listLibraryFallbacks = (
  resolved: readonly ResolvedDocument[],
  excluded: ReadonlySet<string>,
): WaitingArticle[] =>
  resolved
    .filter(({ identity, on, origin }) => on && origin !== 'own' && !excluded.has(identity))
    .map((article): WaitingArticle => ({
      id: article.identity,
      kind: toNewsKind(article),
      pinnedTo: null,
      row: null,
      ready: true,
      problem: null,
      item: { relationTo: 'library-news', value: article.identity },
      title: getTitle(article) || contentMessages.values.untitled,
      slug: toSlug(article),
      since:
        toDate(article.values['readySince']) ?? toDate(article.values['createdAt']) ?? new Date(0),
      origin: article.origin,
      ownId: article.ownId,
    }))
    .sort((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1));

/**
 * Reads the planning of these municipalities, in their order, in a constant number of queries.
 * Reads as the system: the caller checks access.
 */
export async function readNewsPlanning(
  payload: Payload,
  { municipalities, since = new Date(0), req }: PlanningQuery,
): Promise<NewsPlanning[]> {
  const system = asSystem(payload, req);
  const ids = municipalities.map(({ id }) => id);
  const ofTenants: Where = { tenant: { in: ids } };
  const options = { pagination: false } as const;
  const resolved = await readResolved(payload, newsKind, municipalities, req ? { req } : {});
  const fallbacks = [...resolved.values()]
    .flat()
    .filter(({ on, origin }) => on && origin !== 'own');
  // One query after the other: a transaction cannot run queries in parallel.
  const queue = await system.find({
    collection: 'news-queue',
    where: ofTenants,
    sort: ['_order', 'id'],
    ...options,
  });
  const recent: Where = { publishedAt: { greater_than_equal: since.toISOString() } };
  const ofFallbacks: Where = {
    'item.value': { in: [...new Set(fallbacks.map((one) => one.identity))] },
  };
  const publications = await system.find({
    collection: 'news-publications',
    sort: 'publishedAt',
    ...options,
    where: { and: [ofTenants, { or: [recent, ofFallbacks] }] },
    select: { tenant: true, item: true, publishedAt: true, slotAt: true, withdrawnAt: true },
  });
  const ofIds: Where = { tenantId: { in: ids } };
  const skips = await system.find({ collection: 'news-skips', where: ofIds, ...options });
  const watermarks = await system.find({ collection: 'news-watermarks', where: ofIds, ...options });

  const queued = queue.docs.filter(hasItem);
  const published = publications.docs.filter(
    (row) => hasItem(row) && toMoment(row.publishedAt) !== null,
  );
  const queueByTenant = Map.groupBy(queued, ({ tenant }) => toId(tenant) ?? '');
  const publicationsByTenant = Map.groupBy(published, ({ tenant }) => toId(tenant) ?? '');
  const skipsByTenant = Map.groupBy(skips.docs, ({ tenantId }) => tenantId);
  const checkedUntilByTenant = new Map(
    watermarks.docs.map((row) => [row.tenantId, row.checkedUntil]),
  );
  const articlesByTenant = new Map(
    ids.map((id) => [id, new Map((resolved.get(id) ?? []).map((one) => [one.identity, one]))]),
  );
  const hidden = await readHidden(
    system,
    [...queued, ...published]
      .filter(
        ({ tenant, item }) =>
          !articlesByTenant.get(toId(tenant) ?? '')?.has(toId(item.value) ?? ''),
      )
      .map(({ item }) => toNewsItem(item)),
  );

  return municipalities.map((municipality): NewsPlanning => {
    const articles = articlesByTenant.get(municipality.id) ?? new Map<string, ResolvedDocument>();
    const findTitle = (id: string): string => {
      const article = articles.get(id);
      const title = article ? getTitle(article) : hidden.get(id)?.title;
      return title || contentMessages.values.untitled;
    };
    const findProblem = (
      item: NewsItem,
      article: ResolvedDocument | undefined,
    ): NewsProblem | null => {
      if (article) return null;
      const found = hidden.get(item.value);
      if (!found) return 'gone';
      if (found.needsSelfScan && municipality.selfScan !== true) return 'selfScan';
      return item.relationTo === 'news' ? 'draft' : 'withdrawn';
    };
    const queuedArticles = (queueByTenant.get(municipality.id) ?? []).map((row): WaitingArticle => {
      const item = toNewsItem(row.item);
      const article = articles.get(item.value);
      return {
        id: item.value,
        item,
        title: findTitle(item.value),
        slug: toSlug(article),
        problem: findProblem(item, article),
        kind: hidden.get(item.value)?.kind ?? toNewsKind(article),
        since: toDate(row.queuedAt) ?? new Date(0),
        pinnedTo: toDate(row.pinnedTo),
        origin: article?.origin ?? (item.relationTo === 'news' ? 'own' : 'library'),
        ownId: article?.ownId ?? null,
        ready: article !== undefined,
        row: { id: row.id, order: toText(row._order) },
      };
    });
    const publishedRows = publicationsByTenant.get(municipality.id) ?? [];
    const knownIds = new Set([
      ...queuedArticles.map(({ id }) => id),
      ...publishedRows.map(({ item }) => toNewsItem(item).value),
    ]);
    const checkedUntil = checkedUntilByTenant.get(municipality.id);
    return {
      municipality,
      rule: toNewsRule(municipality),
      checkedUntil: toDate(checkedUntil),
      waiting: [...queuedArticles, ...listLibraryFallbacks([...articles.values()], knownIds)],
      skipped: (skipsByTenant.get(municipality.id) ?? []).flatMap(
        ({ slotAt }) => toDate(slotAt) ?? [],
      ),
      published: publishedRows
        .filter(({ publishedAt }) => new Date(publishedAt) >= since)
        .map((row): PublishedArticle => {
          const item = toNewsItem(row.item);
          const article = articles.get(item.value);
          return {
            id: row.id,
            item,
            title: findTitle(item.value),
            slug: toSlug(article),
            ownId: article?.ownId ?? null,
            publishedAt: new Date(row.publishedAt),
            slotAt: toDate(row.slotAt),
            withdrawnAt: toDate(row.withdrawnAt),
            visible: !row.withdrawnAt && article !== undefined,
          };
        }),
      declined: [...articles.values()]
        .filter(({ choice, origin }) => choice === false && origin !== 'own')
        .map(({ identity }) => ({
          item: { relationTo: 'library-news', value: identity },
          title: findTitle(identity),
        })),
      available: [...articles.values()]
        .filter(({ identity, choice, origin, on }) =>
          origin === 'own'
            ? !knownIds.has(identity)
            : !on && choice !== false && !knownIds.has(identity),
        )
        .map((article) => ({
          item: {
            relationTo: article.origin === 'own' ? 'news' : 'library-news',
            value: article.identity,
          },
          title: findTitle(article.identity),
          kind: toNewsKind(article),
          origin: article.origin,
        })),
    };
  });
}
