import { type Contestant, sideBySide } from '../../cms/bench/side-by-side.ts';

/*
 * Compares the home page and the news page of a municipality, cached and rendered, with stock
 * Payload's GraphQL for the same content. `npm run bench` starts all three: the built site, the
 * same site without a page cache, and Payload's handler without our code.
 */
const readUrl = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run \`npm run bench\`.`);
  return value;
};
const cachedSiteUrl = readUrl('BENCH_SITE_URL');
const uncachedSiteUrl = readUrl('BENCH_UNCACHED_URL');
const stockUrl = `${readUrl('BENCH_STOCK_URL')}/graphql`;
const slug = 'assen';

async function queryStock<T>(query: string): Promise<T> {
  const body = JSON.stringify({ query });
  const response = await fetch(stockUrl, { method: 'POST', body });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

const where = `where: { slug: { equals: "${slug}" } }, limit: 1`;
const { Municipalities } = await queryStock<{ Municipalities: { docs: [{ id: string }] } }>(
  `{ Municipalities(${where}) { docs { id } } }`,
);
const [{ id }] = Municipalities.docs;

const articleFields = 'slug title introduction kind';
const news = (limit: number) => `NewsPublications(
  where: { tenant: { equals: "${id}" }, withdrawnAt: { exists: false } }, sort: "-publishedAt", limit: ${limit}
) { totalDocs docs { publishedAt item { value { ... on LibraryNew { ${articleFields} } ... on News { slug title introduction own: kind } } } } }`;

const published = 'where: { _status: { equals: published } }, limit: 100';
const queries = {
  // Stock Payload cannot count modules per theme, so its query is smaller than that of the site.
  Startpagina: `{ Municipalities(${where}) { docs { slug name visibility
      style { brand } welcome { title introduction }
      help { introduction contacts { name description email phone url } } } }
    LibraryThemes(${published}) { docs { slug title introduction } } ${news(4)} }`,
  Nieuws: `{ Municipalities(${where}) { docs { slug name visibility style { brand } } } ${news(10)} }`,
};
const paths = { Startpagina: `/${slug}`, Nieuws: `/${slug}/nieuws` };

interface NewsTitles {
  NewsPublications: { docs: { item: { value: { title: string } } }[] };
}

for (const page of ['Startpagina', 'Nieuws'] as const) {
  const query = queries[page];
  const titles = (await queryStock<NewsTitles>(query)).NewsPublications.docs.map(
    ({ item }) => item.value.title,
  );
  const check = (body: string): void => {
    const text = body.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const missing = titles.filter((title) => !text.includes(title));
    if (titles.length === 0 || missing.length > 0) {
      throw new Error(`These titles are missing: ${String(missing)}`);
    }
  };
  const site = (name: string, url: string): Contestant => ({
    name,
    url: url + paths[page],
    method: 'GET',
    check,
  });
  const stock: Contestant = {
    name: 'Payload',
    url: stockUrl,
    body: JSON.stringify({ query }),
    check,
  };
  for (const connections of [1, 32]) {
    await sideBySide(`${page}, bewaard`, [site('site', cachedSiteUrl), stock], { connections });
    await sideBySide(`${page}, getekend`, [site('site', uncachedSiteUrl), stock], { connections });
  }
}
