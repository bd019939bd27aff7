import type { CollectionSlug, Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

const getRows = (payload: Payload, slug: CollectionSlug) => {
  const model = payload.db.collections[slug];
  if (!model) throw new Error(`The collection ${slug} is not in the config.`);
  return model.collection;
};

/**
 * Brings the library to this many published modules, copies of the seeded ones, and gives a
 * municipality its own version of every tenth: what a site of some years looks like.
 */
export async function manyModules(payload: Payload, count: number, slug: string): Promise<void> {
  const library = getRows(payload, 'library-modules');
  const local = getRows(payload, 'modules');
  const seeded = await library.find({ _status: 'published' }).toArray();
  const present = seeded.length;
  const { ObjectId } = payload.db.connection.base.Types;
  const original = (n: number) => seeded[n % present] ?? {};
  const copies = Array.from({ length: Math.max(0, count - present) }, (_, n) => {
    const number = String(present + n);
    return {
      ...original(n),
      _id: new ObjectId(),

      title: `${String((original(n) as { title?: string }).title)} ${number}`,
      slug: `module-${number}`,
      ownAddress: `module-${number}`,
      defaultOn: true,
    };
  });
  if (copies.length > 0) {
    await library.insertMany(copies);
    // Payload's own list reads the newest version of each.
    const history = payload.db.versions['library-modules']?.collection;
    const now = new Date();
    await history?.insertMany(
      copies.map(({ _id: parent, ...version }) => ({
        parent,
        version,
        latest: true,
        createdAt: now,
        updatedAt: now,
      })),
    );
  }
  const municipalities = await asSystem(payload).find({
    collection: 'municipalities',
    where: { slug: { equals: slug } },
    limit: 1,
  });
  const tenant = new ObjectId(municipalities.docs[0]?.id);
  const versions = copies
    .filter((_, n) => n % 10 === 0)
    .map(({ _id, ...values }) => ({
      ...values,
      _id: new ObjectId(),
      tenant,
      basedOn: _id,
      ownAddress: null,
      title: `${values.title}, van ons`,
      overrides: [{ path: 'title', seen: values.title }],
    }));
  if (versions.length > 0) await local.insertMany(versions);
}
