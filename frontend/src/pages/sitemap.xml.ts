import type { APIRoute } from 'astro';
import { closed } from '../access/error-page.ts';
import { ANYTHING } from '../cache/invalidation-log.ts';
import { ask } from '../graphql/query-cms.ts';
import { ChoiceDocument } from '../graphql/generated/graphql.ts';
import { paths } from '../routing/paths.ts';
import { settings } from '../settings.ts';

const mainPages = [paths.home, paths.news, paths.themes, paths.toolkit, paths.about];

/** The main pages of municipalities that are open to all, for search engines. Slugs need no escaping. */
export const GET: APIRoute = async (context) => {
  const answer = await ask(context.locals.client, ChoiceDocument, {});
  if (answer.kind !== 'data') return closed(context, answer.kind);
  context.locals.openToAll = true;
  context.locals.subject = ANYTHING;
  const open = answer.data.SiteMunicipalities.filter(({ visibility }) => visibility === 'PUBLIC');
  const all = [paths.choice(), ...open.flatMap(({ slug }) => mainPages.map((page) => page(slug)))];
  const urls = all.map((path) => `<url><loc>${new URL(path, settings.siteUrl).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
