import type { APIRoute } from 'astro';
import { paths } from '../lib/paths.ts';

/** Addresses without content. Sites for staff are not named here: naming them would tell that they exist. */
export const GET: APIRoute = () => {
  const closed = [paths.dashboard(), paths.signIn(), paths.signOut(), paths.password()];
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)];
  return new Response(`${lines.join('\n')}\n`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  });
};
