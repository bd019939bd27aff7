import { getPayload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { env } from '#platform/env.ts';
import config from '../src/payload.config.ts';
import { manyModules } from './many-modules.ts';
import { type Contestant, sideBySide } from './side-by-side.ts';

/*
 * The form of a module with ten steps beside Payload's own list of the modules: both asked of the
 * built cms, as the programme's administrator. The form should take at most three times as long.
 */
const stepCount = 10;
const listed = 20;
const payload = await getPayload({ config });
payload.logger.level = 'silent';
await manyModules(payload, listed * 2, 'assen');
const { token } = await payload.login({
  collection: 'users',
  data: { email: 'beheer@programma.example', password: env.DEMO_PASSWORD },
});
const modules = await asSystem(payload).find({
  collection: 'library-modules',
  sort: 'title',
  limit: 1,
});
const [module] = modules.docs;
const step = module?.content.find(({ blockType }) => blockType === 'step');
if (!module || !step) throw new Error('The demo has no module with a step.');
const { id: _id, ...values } = step;
await asSystem(payload).update({
  collection: 'library-modules',
  id: module.id,
  data: {
    content: Array.from({ length: stepCount }, (_, index) => ({
      ...values,
      title: `Meetstap ${String(index)}`,
    })),
  },
});

const page = (name: string, path: string, holds: RegExp, atLeast: number): Contestant => ({
  name,
  method: 'GET',
  url: `${env.CMS_URL}/admin${path}`,
  headers: { Authorization: `JWT ${token ?? ''}` },
  check: (body) => {
    const count = new Set(body.match(holds)).size;
    if (count < atLeast) throw new Error(`${name} shows ${String(count)} of ${String(atLeast)}.`);
  },
});

for (const connections of [1, 8]) {
  await sideBySide(
    `Formulier van een module, ${String(stepCount)} stappen`,
    [
      page('formulier', `/collections/library-modules/${module.id}`, /Meetstap \d/g, stepCount),
      page(
        'lijst',
        `/collections/library-modules?limit=${String(listed)}`,
        /\/library-modules\/[0-9a-f]{24}/g,
        listed,
      ),
    ],
    { connections, rounds: 5, seconds: 5 },
  );
}
await payload.destroy();
process.exit(0);
