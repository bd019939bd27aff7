import type { APIRoute } from 'astro';
import { askSite } from '../../access/ask-site.ts';
import { closed } from '../../access/closed.ts';
import { StyleDocument } from '../../graphql/generated/graphql.ts';
import { compileStyle } from '../../lib/compile-style.ts';

/** A municipality's tokens as a stylesheet. The hash in the address changes with them, so it may be kept for good. */
export const GET: APIRoute = async (context) => {
  const answer = await askSite(context, StyleDocument, {});
  const known = answer.kind === 'open' && answer.site.style.hash === context.params['hash'];
  if (!known) return closed(context, 'NOT_FOUND');
  const { style, visibility } = answer.site;
  const keeper = visibility === 'PUBLIC' ? 'public' : 'private';
  return new Response(compileStyle(style), {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': `${keeper}, max-age=31536000, immutable`,
    },
  });
};
