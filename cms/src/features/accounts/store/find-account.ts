import type { PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import type { User } from '../../../payload-types.ts';

type Request = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** Finds an account by its id, as the system reads it; null when there is none. */
export const findAccount = (
  req: Request,
  id: string | null | undefined,
): Promise<User | null> | null =>
  id
    ? asSystem(req.payload, req).findByID({
        collection: 'users',
        id,
        disableErrors: true,
      })
    : null;

/** Finds an account by its address, as the system reads it; null when there is none. */
export async function findAccountByEmail(req: Request, email: string): Promise<User | null> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}
