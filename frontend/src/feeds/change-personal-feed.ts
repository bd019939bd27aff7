import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

export type ChangePersonalFeedResult =
  { kind: 'created'; key: string } | { kind: 'revoked' | 'rejected' | 'unreachable' };

/** The values of the form's action field. */
export const feedActions = { create: 'maken', revoke: 'stoppen' } as const;

/** Creates or revokes the personal feed of the signed-in user. */
export async function changePersonalFeed(
  { cmsUrl, headers }: Caller,
  token: string | undefined,
  municipality: string,
  action: string | undefined,
): Promise<ChangePersonalFeedResult> {
  const isCreate = action === feedActions.create;
  if (!isCreate && action !== feedActions.revoke) return { kind: 'rejected' };
  const url = isCreate
    ? sitePaths.cms.createFeedKey(cmsUrl, municipality)
    : sitePaths.cms.revokeFeedKey(cmsUrl, municipality);
  const reply = await callCms(url, {}, { token, headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  if (reply.status !== 200) return { kind: 'rejected' };
  if (!isCreate) return { kind: 'revoked' };
  const { key } = reply.body;
  return typeof key === 'string' ? { kind: 'created', key } : { kind: 'unreachable' };
}
