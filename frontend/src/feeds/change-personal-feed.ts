import { paths } from '../routing/paths.ts';
import { callCms, type Caller } from '../cms-client/call-cms.ts';

export type FeedChange =
  { kind: 'made'; key: string } | { kind: 'ended' | 'refused' | 'unreachable' };

/** What the form asks: a new address, or none any more. */
export const feedActions = { make: 'maken', end: 'stoppen' } as const;

/** Makes or ends the personal address of the feed of whoever has this session. */
export async function changeOwnFeed(
  { cmsUrl, headers }: Caller,
  token: string | undefined,
  municipality: string,
  action: string | undefined,
): Promise<FeedChange> {
  const making = action === feedActions.make;
  if (!making && action !== feedActions.end) return { kind: 'refused' };
  const url = making
    ? paths.cms.makeFeed(cmsUrl, municipality)
    : paths.cms.endFeed(cmsUrl, municipality);
  const reply = await callCms(url, {}, { token, headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  if (reply.status !== 200) return { kind: 'refused' };
  if (!making) return { kind: 'ended' };
  const { key } = reply.body;
  return typeof key === 'string' ? { kind: 'made', key } : { kind: 'unreachable' };
}
