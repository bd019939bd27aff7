import type { APIRoute } from 'astro';
import { paths } from '../routing/paths.ts';
import { settings } from '../settings.ts';

/**
 * Disallows nothing: a search engine must fetch a page to read that it may not index it
 * (`X-Robots-Tag`), and a list of paths for staff would reveal that they exist.
 */
export const GET: APIRoute = () => {
  const sitemap = new URL(paths.sitemap(), settings.siteUrl).href;
  return new Response(`User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  });
};
