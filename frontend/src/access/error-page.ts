import type { APIContext } from 'astro';
import type { SiteStatus } from '../graphql/generated/graphql.ts';
import { paths } from '../routing/paths.ts';

export type ClosedReason = Exclude<SiteStatus, 'OPEN'> | 'unreachable' | 'failed';

/** The page that stands in for one that cannot be shown, at the same address and with its own status. */
export async function closed(
  astro: Pick<APIContext, 'locals' | 'rewrite' | 'url'>,
  reason: ClosedReason,
): Promise<Response> {
  astro.locals.openToAll = false;
  switch (reason) {
    case 'SIGN_IN':
      astro.locals.signInFor = astro.url.pathname + astro.url.search;
      return astro.rewrite(paths.signIn());
    case 'NO_ACCESS':
      return astro.rewrite(paths.noAccess());
    case 'NOT_FOUND':
      return astro.rewrite(paths.notFound());
    case 'unreachable':
      return astro.rewrite(paths.outage());
    case 'failed':
      return astro.rewrite(paths.failure());
  }
}

/** For what exists only for those who may see it: that there is something to sign in for is not told. */
export const concealed = (reason: ClosedReason): ClosedReason =>
  reason === 'SIGN_IN' || reason === 'NO_ACCESS' ? 'NOT_FOUND' : reason;
