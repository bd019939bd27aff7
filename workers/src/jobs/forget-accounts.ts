import { deleteInactiveAccounts as forget } from '@digivaardig/cms/features/accounts/server/delete-inactive-accounts';
import { deleteEndedFeedKeys } from '@digivaardig/cms/features/news/feed/delete-ended-feed-keys';
import type { JobContext } from '../kit/context.ts';

/**
 * Removes accounts that belong nowhere any more, a month after the last membership ended, and feeds
 * that ended.
 */
export async function forgetAccounts({ payload, clock, log }: JobContext): Promise<void> {
  const forgotten = await forget(payload, clock.now());
  if (forgotten > 0) log.info({ forgotten }, 'accounts removed');
  const feeds = await deleteEndedFeedKeys(payload);
  if (feeds > 0) log.info({ feeds }, 'ended feeds removed');
}
