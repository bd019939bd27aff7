import { forgetAccounts as forget } from '@digivaardig/cms/accounts/forget-accounts';
import type { JobContext } from '../kit/context.ts';

/** Removes accounts that belong nowhere any more, a month after the last membership ended. */
export async function forgetAccounts({ payload, clock, log }: JobContext): Promise<void> {
  const forgotten = await forget(payload, clock.now());
  if (forgotten > 0) log.info({ forgotten }, 'accounts removed');
}
