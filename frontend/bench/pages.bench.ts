import { type Contestant, sideBySide } from '../../cms/bench/side-by-side.ts';

/*
 * The home page and the news page of a municipality, from what is kept and drawn anew, beside stock Payload's GraphQL for the same
 * content. `npm run bench` starts all three: the built site, the same without a memory, and Payload's handler by itself.
 */
const address = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run \`npm run bench\`.`);
  return value;
};
const kept = address('BENCH_SITE_URL');
const drawn = address('BENCH_DRAWN_URL');
const stock = `${address('BENCH_STOCK_URL')}/graphql`;
const slug = 'assen';

async function ask<T>(query: string): Promise<T> {
  const body = JSON.stringify({ query });
  const answer = await fetch(stock, { method: 'POST', body });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

const where = `where: { slug: { equals: "${slug}" } }, limit: 1`;
const { Municipalities } = await ask<{ Municipalities: { docs: [{ id: string }] } }>(
  `{ Municipalities(${where}) { docs { id } } }`,
);
const [{ id }] = Municipalities.docs;

const facts = 'slug title introduction kind';
const news = (limit: number) => `NewsPublications(
  where: { tenant: { equals: "${id}" }, withdrawnAt: { exists: false } }, sort: "-publishedAt", limit: ${limit}
) { totalDocs docs { publishedAt item { value { ... on LibraryNew { ${facts} } ... on News { slug title introduction own: kind } } } } }`;

const published = 'where: { _status: { equals: published } }, limit: 100';
const questions = {
  // Without the counts of modules per theme, which stock Payload does not give: it has less to do.
  Startpagina: `{ Municipalities(${where}) { docs { slug name visibility
      style { brand } welcome { title introduction }
      help { introduction contacts { name description email phone url } } } }
    LibraryThemes(${published}) { docs { slug title introduction } } ${news(4)} }`,
  Nieuws: `{ Municipalities(${where}) { docs { slug name visibility style { brand } } } ${news(10)} }`,
};
const paths = { Startpagina: `/${slug}`, Nieuws: `/${slug}/nieuws` };

interface Published {
  NewsPublications: { docs: { item: { value: { title: string } } }[] };
}

for (const page of ['Startpagina', 'Nieuws'] as const) {
  const query = questions[page];
  const titles = (await ask<Published>(query)).NewsPublications.docs.map(
    ({ item }) => item.value.title,
  );
  const check = (body: string): void => {
    const plain = body.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const missing = titles.filter((title) => !plain.includes(title));
    if (titles.length === 0 || missing.length > 0) throw new Error(`Not there: ${String(missing)}`);
  };
  const site = (name: string, url: string): Contestant => ({
    name,
    url: url + paths[page],
    method: 'GET',
    check,
  });
  const payload: Contestant = {
    name: 'Payload',
    url: stock,
    body: JSON.stringify({ query }),
    check,
  };
  for (const connections of [1, 32]) {
    await sideBySide(`${page}, bewaard`, [site('site', kept), payload], { connections });
    await sideBySide(`${page}, getekend`, [site('site', drawn), payload], { connections });
  }
}
