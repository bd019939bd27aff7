import type { APIRoute } from 'astro';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { settings } from '../settings.ts';

/**
 * Disallows nothing: a search engine must fetch a page to read that it may not index it
 * (`X-Robots-Tag`), and a list of sitePaths for staff would reveal that they exist.
 */
export const GET: APIRoute = () => {
  const sitemap = new URL(sitePaths.sitemap(), settings.siteUrl).href;
  return new Response(`User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  });
};
