import type { PayloadRequest } from 'payload';
import { actorOf, type UserLike } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';

/**
 * What others try first as the password of an account: its address and name, and the names of its
 * municipalities.
 */
export async function listPersonalWords(
  req: PayloadRequest,
  account: UserLike & { email: string; name: string },
): Promise<string[]> {
  const ids = [...(actorOf(account)?.memberships.keys() ?? [])];
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    where: { id: { in: ids } },
    select: { name: true },
    pagination: false,
  });
  return [account.email, account.name, ...docs.map(({ name }) => name)];
}
