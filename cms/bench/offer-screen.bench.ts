import { getPayload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { env } from '#platform/env.ts';
import config from '../src/payload.config.ts';
import { manyModules } from './many-modules.ts';
import { type Contestant, sideBySide } from './side-by-side.ts';

/*
 * The offer screen of a municipality beside Payload's own list of the same modules: both asked of
 * the built cms, as a content manager, and both with every module on one page.
 */
const count = 600;
const payload = await getPayload({ config });
payload.logger.level = 'silent';
await manyModules(payload, count, 'assen');
const { token } = await payload.login({
  collection: 'users',
  data: { email: 'contentbeheerder@assen.example', password: env.DEMO_PASSWORD },
});
const municipalities = await asSystem(payload).find({
  collection: 'municipalities',
  where: { slug: { equals: 'assen' } },
  limit: 1,
});
const tenant = municipalities.docs[0]?.id ?? '';

const page = (name: string, path: string, holds: RegExp): Contestant => ({
  name,
  method: 'GET',
  url: `${env.CMS_URL}/admin${path}`,
  headers: { Authorization: `JWT ${token ?? ''}`, Cookie: `payload-tenant=${tenant}` },
  check: (body) => {
    const listedCount = new Set(body.match(holds)).size;
    if (listedCount < count)
      throw new Error(`${name} shows ${String(listedCount)} of ${String(count)} modules.`);
  },
});

for (const connections of [1, 32]) {
  await sideBySide(
    `Moduleaanbod, ${String(count)} modules`,
    [
      page(
        'ons',
        '/moduleaanbod',
        /role="switch" aria-checked="\w+" aria-label="Module aan: [^"]+/g,
      ),
      page(
        'Payload',
        `/collections/library-modules?limit=${String(count)}`,
        /\/library-modules\/[0-9a-f]{24}/g,
      ),
    ],
    { connections, rounds: 3, seconds: 5 },
  );
}
await payload.destroy();
process.exit(0);
