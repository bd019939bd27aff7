import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

/** What a page with a one-time link shows: its form, or why there is none. */
export type LinkState = 'valid' | 'expired' | 'unreachable';

/**
 * Asks the cms whether a one-time link still works, so that nobody fills in a form in vain. The link
 * keeps working, and the answer says nothing of whose it is.
 */
export async function checkLink(
  { cmsUrl, headers }: Caller,
  purpose: 'invitation' | 'password',
  code: string,
): Promise<LinkState> {
  if (code === '') return 'expired';
  const url = sitePaths.cms.checkLink(cmsUrl);
  const reply = await callCms(url, { token: code, purpose }, { headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return 'unreachable';
  // Only wrong codes are counted, so who must wait has none that works.
  return reply.status === 200 ? 'valid' : 'expired';
}
