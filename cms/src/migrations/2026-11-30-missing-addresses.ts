import type { Payload } from 'payload';
import { findMunicipalitySlugProblem, toSlug } from '#platform/slugs/slug.ts';

/** The collections of that day whose documents have an address. */
const kinds = ['modules', 'themes', 'news', 'materials'];
const collections = [
  'municipalities',
  'personas',
  ...kinds.map((kind) => `library-${kind}`),
  ...kinds,
];

function getRows(payload: Payload, slug: string) {
  const rows = payload.db.collections[slug]?.collection;
  if (!rows) throw new Error(`The collection ${slug} is not in the config.`);
  return rows;
}

/** Documents that readers may see; a draft gets its address when somebody saves it. */
const visibleWithoutAddress = {
  _status: { $ne: 'draft' },
  basedOn: null,
  $or: [{ slug: { $not: { $type: 'string' } } }, { slug: '' }],
};

/** The address of a text, unless anything of its kind has it: then the id is certain to be free. */
async function findAddress(payload: Payload, slug: string, text: unknown, id: string) {
  const fromText = typeof text === 'string' ? toSlug(text, 60) : '';
  const kind = slug.replace(/^library-/, '');
  const related = kinds.includes(kind) ? [kind, `library-${kind}`] : [kind];
  for (const one of related) {
    if (await getRows(payload, one).findOne({ slug: fromText })) return id;
  }
  return findMunicipalitySlugProblem(fromText) === null ? fromText : id;
}

/**
 * Gives every published document an address: a title without Latin letters gave none. Makes the
 * addresses of personas unique in the database, as those of other kinds are.
 */
export async function up(payload: Payload): Promise<void> {
  for (const slug of collections) {
    const rows = getRows(payload, slug);
    for (const { _id, title, name } of await rows.find(visibleWithoutAddress).toArray()) {
      const id = String(_id);
      const address = await findAddress(payload, slug, title ?? name, id);
      const ownAddress = slug === 'municipalities' ? {} : { ownAddress: address };
      await rows.updateOne({ _id }, { $set: { slug: address, ...ownAddress } });
      await payload.db.versions[slug]?.collection.updateMany(
        { parent: { $in: [_id, id] }, 'version.slug': { $in: [null, ''] } },
        { $set: { 'version.slug': address } },
      );
    }
  }
  const personas = getRows(payload, 'personas');
  for (const { _id, slug } of await personas.find({ ownAddress: null }).toArray()) {
    const isTaken = await personas.findOne({ ownAddress: slug as string });
    const address = isTaken ? String(_id) : (slug as string);
    await personas.updateOne({ _id }, { $set: { slug: address, ownAddress: address } });
  }
  const partialFilterExpression = { ownAddress: { $type: 'string' } };
  await personas.createIndex({ ownAddress: 1 }, { unique: true, partialFilterExpression });
}
