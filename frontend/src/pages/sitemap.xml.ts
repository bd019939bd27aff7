import type { APIRoute } from 'astro';
import { showErrorPage } from '../access/error-page.ts';
import { ALL_TENANTS } from '@digivaardig/contracts/invalidation-log';
import { ChoiceDocument } from '../graphql/generated/graphql.ts';
import { queryCms } from '../graphql/query-cms.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { settings } from '../settings.ts';

const mainPages = [sitePaths.home, sitePaths.news, sitePaths.themes, sitePaths.about];

/** The main pages of public municipalities, for search engines. Slugs need no XML escaping. */
export const GET: APIRoute = async (context) => {
  const result = await queryCms(context.locals.caller, ChoiceDocument, {});
  if (result.kind !== 'data') return showErrorPage(context, result.kind);
  context.locals.isPublic = !result.isPartial;
  context.locals.tenantId = ALL_TENANTS;
  const publicMunicipalities = result.data.SiteMunicipalities.filter(
    ({ visibility }) => visibility === 'PUBLIC',
  );
  const allPaths = [
    sitePaths.municipalityChoice(),
    ...publicMunicipalities.flatMap(({ slug }) => mainPages.map((page) => page(slug))),
  ];
  const urls = allPaths.map(
    (path) => `<url><loc>${new URL(path, settings.siteUrl).href}</loc></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
