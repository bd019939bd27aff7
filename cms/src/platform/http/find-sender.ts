import { createLocalReq, type Payload } from 'payload';
import type { Sender } from './sender.ts';

/** Finds who sends a request by its session, and what they may upload by the access rules. */
export async function findSender(payload: Payload, headers: Headers): Promise<Sender> {
  const { user } = await payload.auth({ headers });
  const req = await createLocalReq(user ? { user } : {}, payload);
  const uploads = payload.config.collections.filter(({ upload }) => Boolean(upload));
  const rights = new Map<string, { create: boolean; update: boolean }>();
  for (const { slug, access } of uploads) {
    rights.set(slug, {
      create: Boolean(await access.create({ req })),
      update: Boolean(await access.update({ req })),
    });
  }
  return {
    isSignedIn: user !== null,
    getUploadRight: (collection, method) => {
      const right = rights.get(collection);
      if (!right) return 'noFiles';
      return (method === 'POST' ? right.create : right.update) ? 'allowed' : 'denied';
    },
  };
}
