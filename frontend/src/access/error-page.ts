import type { APIContext } from 'astro';
import type { SiteStatus } from '../graphql/generated/graphql.ts';
import { paths } from '../routing/paths.ts';

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
      return context.rewrite(paths.signIn());
    case 'NO_ACCESS':
      return context.rewrite(paths.noAccess());
    case 'NOT_FOUND':
      return context.rewrite(paths.notFound());
    case 'unreachable':
      return context.rewrite(paths.outage());
    case 'failed':
      return context.rewrite(paths.failure());
  }
}

/** Replaces a denial by "not found" where the existence of a page must not be revealed. */
export const asNotFound = (reason: DenialReason): DenialReason =>
  reason === 'SIGN_IN' || reason === 'NO_ACCESS' ? 'NOT_FOUND' : reason;
