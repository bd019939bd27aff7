import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { querySite } from '../../src/testing/query-site.ts';
import { makeLibraryModule } from '../../src/testing/make-library-module.ts';
import { makeWorld, newsData, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';

let payload: Payload;
let world: World;
let counter = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['programmeAdmin']);
});

const make = async (collection: CollectionSlug, data: object): Promise<string> =>
  (await asSystem(payload).create({ collection, data: data as never })).id;
const change = (collection: CollectionSlug, id: string, data: object) =>
  asSystem(payload).update({ collection, id, data });

interface Shown {
  total: number;
  titles: string[];
  article: string | null;
}

/** What readers of a municipality see of news, and of one article by its address. */
async function readNews(municipality: 'aadorp' | 'bedorp', slug = ''): Promise<Shown> {
  const { site } = await querySite<{
    news: { total: number; items: { title: string }[] };
    article: { title: string } | null;
  }>(
    world.tokens.get('programmeAdmin')!,
    municipality,
    `news(limit: 50) { total items { title } } article(slug: "${slug}") { title }`,
  );
  return {
    total: site!.news.total,
    titles: site!.news.items.map(({ title }) => title),
    article: site!.article?.title ?? null,
  };
}

describe('news', () => {
  let slug: string;
  let title: string;
  let article: { relationTo: 'news' | 'library-news'; value: string };

  beforeEach(async () => {
    counter += 1;
    slug = `bericht-${counter}`;
    title = `Bericht ${counter}`;
    const data = { ...newsData(title), slug, _status: 'published' };
    article = { relationTo: 'library-news', value: await make('library-news', data) };
  });

  const publish = (tenant: string) =>
    make('news-publications', { tenant, item: article, publishedAt: new Date().toISOString() });
  const seenIn = async (municipality: 'aadorp' | 'bedorp') => {
    const { titles, article: byAddress } = await readNews(municipality, slug);
    expect(titles.includes(title)).toBe(byAddress === title);
    return titles.includes(title);
  };

  it('of the library is nowhere until a municipality publishes it', async () => {
    expect([await seenIn('aadorp'), await seenIn('bedorp')]).toEqual([false, false]);
  });

  it('that waits in the queue is not on the site', async () => {
    const queuedAt = new Date().toISOString();
    await make('news-queue', { tenant: world.a, item: article, queuedAt });
    expect(await seenIn('aadorp')).toBe(false);
  });

  it('is on the site of the municipality that published it, and nowhere else', async () => {
    await publish(world.a);
    expect([await seenIn('aadorp'), await seenIn('bedorp')]).toEqual([true, false]);
  });

  it('of a municipality itself stays there, ready or published', async () => {
    const data = { ...newsData('Van B'), tenant: world.b, slug: `van-b-${counter}` };
    title = 'Van B';
    slug = data.slug;
    article = { relationTo: 'news', value: await make('news', { ...data, _status: 'published' }) };
    expect([await seenIn('aadorp'), await seenIn('bedorp')]).toEqual([false, false]);
    await publish(world.b);
    expect([await seenIn('aadorp'), await seenIn('bedorp')]).toEqual([false, true]);
  });

  it('that is withdrawn disappears from list, address and total', async () => {
    const publication = await publish(world.a);
    const { total } = await readNews('aadorp');
    await change('news-publications', publication, { withdrawnAt: new Date().toISOString() });
    expect(await seenIn('aadorp')).toBe(false);
    expect((await readNews('aadorp')).total).toBe(total - 1);
  });

  it('whose article became a draft again disappears', async () => {
    await publish(world.a);
    const { total } = await readNews('aadorp');
    await change(article.relationTo, article.value, { _status: 'draft' });
    expect(await seenIn('aadorp')).toBe(false);
    expect((await readNews('aadorp')).total).toBe(total - 1);
  });

  it('fills every page but the last with readable articles', async () => {
    const readPage = async (page: number) =>
      (
        await querySite<{ news: { total: number; pages: number; items: { title: string }[] } }>(
          null,
          'aadorp',
          `news(page: ${page}, limit: 2) { total pages items { title } }`,
        )
      ).site!.news;
    const titles: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const data = { ...newsData(`Bladzij ${counter} ${n}`), _status: 'published' };
      const value = await make('library-news', data);
      const publishedAt = new Date(Date.now() + n * 1000).toISOString();
      await make('news-publications', {
        tenant: world.a,
        item: { relationTo: 'library-news', value },
        publishedAt,
      });
      if (n % 2 === 0) await change('library-news', value, { _status: 'draft' });
      else titles.unshift(data.title);
    }
    const [first, second] = [await readPage(1), await readPage(2)];
    expect([...first.items, ...second.items].map(({ title }) => title).slice(0, 3)).toEqual(titles);
    expect(first.items).toHaveLength(2);
    expect(first.pages).toBe(Math.ceil(first.total / 2));
  });

  it('keeps a municipality’s own version under a new address of the library', async () => {
    await publish(world.a);
    const copy = { ...newsData(title), tenant: world.a, basedOn: article.value };
    await make('news', { ...copy, title: 'Eigen kop', _status: 'published' });
    expect(await readNews('aadorp', slug)).toMatchObject({ article: 'Eigen kop' });
    await change('library-news', article.value, { slug: `${slug}-verhuisd` });
    expect(await readNews('aadorp', `${slug}-verhuisd`)).toMatchObject({ article: 'Eigen kop' });
    // Links to the old address go on working: the site sends their followers on.
    expect(await readNews('aadorp', slug)).toMatchObject({ article: 'Eigen kop' });
    expect(await readNews('aadorp', `${slug}-nooit`)).toMatchObject({ article: null });
  });
});

describe('modules', () => {
  interface Modules {
    themes: { title: string; moduleCount: number; modules: { id: string }[] }[];
    module: { id: string } | null;
    theme: { title: string } | null;
  }
  const readSlug = async (id: string) =>
    (await asSystem(payload).findByID({ collection: 'library-modules', id })).slug;

  async function seen(id: string): Promise<boolean> {
    const { site } = await querySite<Modules>(
      null,
      'aadorp',
      `themes { moduleCount modules { id } } module(slug: "${(await readSlug(id)) ?? ''}") { id }`,
    );
    const listed = site!.themes.some(({ modules }) => modules.some((one) => one.id === id));
    expect(site!.module?.id === id).toBe(listed);
    for (const { moduleCount, modules } of site!.themes) expect(moduleCount).toBe(modules.length);
    return listed;
  }

  const offer = (relationTo: string, value: string, on: boolean) =>
    make('offers', { tenant: world.a, item: { relationTo, value }, on });

  it('are shown when they are on', async () => {
    expect(await seen(await makeLibraryModule(world))).toBe(true);
  });

  it('that are drafts are not shown, switched on or not', async () => {
    const draft = await makeLibraryModule(world, { _status: 'draft' });
    expect(await seen(draft)).toBe(false);
    await offer('library-modules', draft, true);
    expect(await seen(draft)).toBe(false);
  });

  it('that are off by default or by choice are not shown', async () => {
    const byDefault = await makeLibraryModule(world, { defaultOn: false });
    const byChoice = await makeLibraryModule(world);
    await offer('library-modules', byChoice, false);
    expect([await seen(byDefault), await seen(byChoice)]).toEqual([false, false]);
  });

  it('of a theme that is off are not shown', async () => {
    const theme = await make('library-themes', {
      title: 'Uit te zetten',
      introduction: 'Over.',
      _status: 'published',
    });
    const module = await makeLibraryModule(world, {
      theme: { relationTo: 'library-themes', value: theme },
    });
    expect(await seen(module)).toBe(true);
    await offer('library-themes', theme, false);
    expect(await seen(module)).toBe(false);
  });
});
