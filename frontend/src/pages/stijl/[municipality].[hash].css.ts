import type { APIRoute } from 'astro';
import { asNotFound, showErrorPage } from '../../access/error-page.ts';
import { querySite } from '../../access/query-site.ts';
import { StyleDocument } from '../../graphql/generated/graphql.ts';
import { compileStyle } from '../../styles/compile-style.ts';

/**
 * A municipality's design values as a stylesheet. Its path contains a hash of the values, so that
 * browsers may cache it for good.
 */
export const GET: APIRoute = async (context) => {
  const result = await querySite(context, StyleDocument, {});
  if (result.kind === 'denied') return showErrorPage(context, asNotFound(result.reason));
  const { style, visibility } = result.site;
  if (style.hash !== context.params['hash']) return showErrorPage(context, 'NOT_FOUND');
  const cacheScope = visibility === 'PUBLIC' ? 'public' : 'private';
  return new Response(compileStyle(style), {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': `${cacheScope}, max-age=31536000, immutable`,
    },
  });
};
