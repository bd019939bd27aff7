import { type Contestant, sideBySide } from '../../cms/bench/side-by-side.ts';

/*
 * Compares the home page, the news page, a theme and a module of a municipality, cached and
 * rendered, with stock Payload's GraphQL for the same content. `npm run bench` starts all three: the built site, the
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
const frame = `Municipalities(${where}) { docs { slug name visibility style { brand } } }`;
const moduleFields = 'slug title introduction skillKind level deliveryForm minutes';

/** The slug of a library document that every municipality has. */
const findSlug = async (collection: string): Promise<string> => {
  const answer = await queryStock<Record<string, { docs: [{ slug: string }] }>>(
    `{ ${collection}(where: { _status: { equals: published }, defaultOn: { equals: true } }, limit: 1, sort: "slug") { docs { slug } } }`,
  );
  const document = answer[collection]?.docs[0];
  if (!document) throw new Error(`The demo has no ${collection}.`);
  return document.slug;
};
const [themeSlug, moduleSlug] = [await findSlug('LibraryThemes'), await findSlug('LibraryModules')];
const bySlug = (value: string) =>
  `where: { slug: { equals: "${value}" }, _status: { equals: published } }, limit: 1`;
const { LibraryModules } = await queryStock<{
  LibraryModules: { docs: { id: string; theme: { value: { slug: string } } }[] };
}>(
  `{ LibraryModules(where: { _status: { equals: published }, defaultOn: { equals: true } }, limit: 200) { docs { id theme { value { ... on LibraryTheme { slug } } } } } }`,
);
// Stock Payload's GraphQL cannot filter by such a relation, so it gets the ids.
const moduleIds = LibraryModules.docs
  .filter(({ theme }) => theme.value.slug === themeSlug)
  .map(({ id: moduleId }) => `"${moduleId}"`);

/** Each page with its path, and the query that gives its content in stock Payload. */
const pages: Record<string, { path: string; query: string }> = {
  // Stock Payload cannot count modules per theme, so its query is smaller than that of the site.
  Startpagina: {
    path: `/${slug}`,
    query: `{ Municipalities(${where}) { docs { slug name visibility
      style { brand } welcome { title introduction }
      help { introduction contacts { name description email phone url } } } }
    LibraryThemes(${published}) { docs { slug title introduction } } ${news(4)} }`,
  },
  Nieuws: { path: `/${slug}/nieuws`, query: `{ ${frame} ${news(10)} }` },
  Thema: {
    path: `/${slug}/themas/${themeSlug}`,
    query: `{ ${frame} LibraryThemes(${bySlug(themeSlug)}) { docs { slug title introduction } }
      LibraryModules(where: { id: { in: [${moduleIds.join(', ')}] } }, limit: 100) { docs { ${moduleFields} } } }`,
  },
  Module: {
    path: `/${slug}/modules/${moduleSlug}`,
    query: `{ ${frame} LibraryModules(${bySlug(moduleSlug)}) {
      docs { ${moduleFields} goals { text } steps { title body } body } } }`,
  },
};

/** The titles of modules and articles in an answer of stock Payload; Assen renamed some themes. */
function listTitles({ LibraryThemes: _themes, ...answer }: Record<string, unknown>): string[] {
  const titles: string[] = [];
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'title' && typeof value === 'string') titles.push(value);
    return value;
  });
  return titles;
}

for (const [page, { path, query }] of Object.entries(pages)) {
  const titles = listTitles(await queryStock<Record<string, unknown>>(query));
  const check = (body: string): void => {
    // Long words have places where they may break.
    const text = body
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
      .replace(/\u00ad|&shy;/g, '');
    const missing = titles.filter((title) => !text.includes(title));
    if (titles.length === 0 || missing.length > 0) {
      throw new Error(`These titles are missing: ${String(missing)}`);
    }
  };
  const site = (name: string, url: string): Contestant => ({
    name,
    url: url + path,
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
