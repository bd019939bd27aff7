import type { CollectionSlug } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from './call-cms.ts';
import { getToken, moduleData, type Person, type World } from './make-world.ts';

let counter = 0;

/** Makes a published lesson of A's own under a title of its own. */
export async function makeOwnLesson(
  { payload, a, library }: World,
  data: object = {},
): Promise<{ id: string; slug: string; title: string }> {
  const title = `Les voor de bak ${String((counter += 1))}`;
  const made = await asSystem(payload).create({
    collection: 'modules',
    data: {
      ...moduleData(title, library.theme),
      tenant: a,
      _status: 'published',
      ...data,
    } as never,
  });
  return { id: made.id, slug: made.slug ?? '', title };
}

/** Deletes a document by REST, as the form does. */
export const bin = (
  world: World,
  id: string,
  collection: CollectionSlug = 'modules',
  person: Person | null = 'contentManager',
) => callRest(person && getToken(world, person), 'DELETE', `/${collection}/${id}`);

/** Does something with a document in the bin, as the screen does. */
export const inBin = (
  world: World,
  action: 'restore' | 'delete',
  id: string,
  person: Person | null = 'contentManager',
) => callRest(person && getToken(world, person), 'POST', `/bin/${action}`, { id });

/** How many documents and versions are in the bin. */
export const countBin = async ({
  payload,
}: World): Promise<[documents: number, versions: number]> => {
  const system = asSystem(payload);
  const documents = await system.count({ collection: 'binned-documents' });
  const versions = await system.count({ collection: 'binned-versions' });
  return [documents.totalDocs, versions.totalDocs];
};

/** Empties the bin, so that a test meets only what is its own. */
export async function clearBin({ payload }: World): Promise<void> {
  for (const slug of ['binned-documents', 'binned-versions'] as const)
    await payload.db.collections[slug]!.collection.deleteMany({});
}
