import type { APIRoute } from 'astro';
import { askSite } from '../../access/query-site.ts';
import { closed, concealed } from '../../access/error-page.ts';
import { StyleDocument } from '../../graphql/generated/graphql.ts';
import { compileStyle } from '../../styles/compile-style.ts';

/** A municipality's tokens as a stylesheet. The hash in the address changes with them, so it may be kept for good. */
export const GET: APIRoute = async (context) => {
  const answer = await askSite(context, StyleDocument, {});
  if (answer.kind === 'closed') return closed(context, concealed(answer.reason));
  const { style, visibility } = answer.site;
  if (style.hash !== context.params['hash']) return closed(context, 'NOT_FOUND');
  const keeper = visibility === 'PUBLIC' ? 'public' : 'private';
  return new Response(compileStyle(style), {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': `${keeper}, max-age=31536000, immutable`,
    },
  });
};
