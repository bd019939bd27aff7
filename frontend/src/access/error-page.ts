import type { APIContext } from 'astro';
import type { SiteStatus } from '../graphql/generated/graphql.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

/** Why a page cannot be shown; `unreachable` and `failed` are those of a `QueryResult`. */
export type DenialReason = Exclude<SiteStatus, 'OPEN'> | 'unreachable' | 'failed';

/** Shows an error page, or the sign-in page, at the current address and with its own status. */
export async function showErrorPage(
  context: Pick<APIContext, 'locals' | 'rewrite' | 'url'>,
  reason: DenialReason,
): Promise<Response> {
  context.locals.isPublic = false;
  switch (reason) {
    case 'SIGN_IN':
      context.locals.signInReturnPath = context.url.pathname + context.url.search;
      return context.rewrite(sitePaths.signIn());
    case 'NO_ACCESS':
      return context.rewrite(sitePaths.noAccess());
    case 'NOT_FOUND':
      return context.rewrite(sitePaths.notFound());
    case 'unreachable':
      return context.rewrite(sitePaths.outage());
    case 'failed':
      return context.rewrite(sitePaths.failure());
  }
}

/** Replaces a denial by "not found" where the existence of a page must not be revealed. */
export const asNotFound = (reason: DenialReason): DenialReason =>
  reason === 'SIGN_IN' || reason === 'NO_ACCESS' ? 'NOT_FOUND' : reason;
