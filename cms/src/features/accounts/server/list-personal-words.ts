import type { PayloadRequest } from 'payload';
import { toActor, type UserLike } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';

/**
 * Lists the words that others try first as the password of an account: email address, name and
 * municipality names.
 */
export async function listPersonalWords(
  req: PayloadRequest,
  account: UserLike & { email: string; name: string },
): Promise<string[]> {
  const ids = [...(toActor(account)?.memberships.keys() ?? [])];
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    where: { id: { in: ids } },
    select: { name: true },
    pagination: false,
  });
  return [account.email, account.name, ...docs.map(({ name }) => name)];
}
