import { getPayload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { env } from '#platform/env.ts';
import config from '../src/payload.config.ts';
import { manyModules } from './many-modules.ts';
import { type Contestant, sideBySide } from './side-by-side.ts';

/*
 * The history of a module with 200 versions beside Payload's own list of as many modules as a page
 * of the history has lines: both asked of the built cms, as a content manager.
 */
const versionCount = 200;
const pageSize = 20;
const payload = await getPayload({ config });
payload.logger.level = 'silent';
await manyModules(payload, pageSize * 2, 'assen');
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
const modules = await asSystem(payload).find({
  collection: 'library-modules',
  sort: 'title',
  limit: 1,
});
const id = modules.docs[0]?.id ?? '';

/** Gives the module versions that differ from each other in a title and a number. */
async function writeVersions(): Promise<void> {
  const versions = payload.db.versions['library-modules']?.collection;
  const { ObjectId } = payload.db.connection.base.Types;
  const parent = new ObjectId(id);
  const newest = await versions?.findOne({ parent, latest: true });
  if (!newest) throw new Error('The module has no version.');
  const { _id: _id, version, ...row } = newest;
  const at = (index: number) => new Date(Date.now() - (index + 1) * 60_000);
  await versions?.insertMany(
    Array.from({ length: versionCount }, (_, index) => ({
      ...row,
      latest: false,
      createdAt: at(index),
      updatedAt: at(index),
      version: {
        ...(version as object),
        title: `Versie ${String(index)}`,
        minutes: 10 + (index % 7),
        updatedAt: at(index),
      },
    })),
  );
}
await writeVersions();

const page = (name: string, path: string, holds: RegExp): Contestant => ({
  name,
  method: 'GET',
  url: `${env.CMS_URL}/admin${path}`,
  headers: { Authorization: `JWT ${token ?? ''}`, Cookie: `payload-tenant=${tenant}` },
  check: (body) => {
    const listedCount = new Set(body.match(holds)).size;
    if (listedCount < pageSize)
      throw new Error(`${name} shows ${String(listedCount)} of ${String(pageSize)} lines.`);
  },
});

for (const connections of [1, 32]) {
  await sideBySide(
    `Geschiedenis, ${String(versionCount)} versies`,
    [
      page(
        'ons',
        `/collections/library-modules/${id}/versions`,
        new RegExp(`/${id}/versions/[0-9a-f]{24}`, 'g'),
      ),
      page(
        'Payload',
        `/collections/library-modules?limit=${String(pageSize)}`,
        /\/library-modules\/[0-9a-f]{24}/g,
      ),
    ],
    { connections, rounds: 3, seconds: 5 },
  );
}
await payload.destroy();
process.exit(0);
