import type { PayloadRequest, Where } from 'payload';

/**
 * Raises the version of many accounts at once, which ends their sessions and links. Each is added to where it stands, so
 * nothing else of an account is written.
 */
export async function raiseAccountVersions(req: PayloadRequest, where: Where): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'users',
    where,
    data: { accountVersion: { $inc: 1 } },
    req,
    returning: false,
  });
}
