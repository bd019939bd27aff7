import { makeDocument } from './fixtures.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { materialData, type World } from './make-world.ts';

let counter = 0;

/** A published material of a municipality with a file of its own; gives the id of the file. */
export async function makeOfferedFile(world: World, tenant: string): Promise<string> {
  const file = await makeDocument(world, 'files', tenant);
  await asSystem(world.payload).create({
    collection: 'materials',
    data: {
      ...materialData(`Poster met bestand ${(counter += 1)}`, world.library.persona),
      tenant,
      _status: 'published',
      files: [{ relationTo: 'files', value: file }],
    } as never,
  });
  return file;
}
