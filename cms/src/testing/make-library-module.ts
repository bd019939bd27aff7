import { asSystem } from '#platform/access/system-client.ts';
import { moduleData, type World } from './make-world.ts';

let counter = 0;

/** A published module of the library's theme, under a title of its own. */
export async function makeLibraryModule(
  { payload, library }: World,
  data: object = {},
): Promise<string> {
  const title = `Bibliotheekmodule ${(counter += 1)}`;
  const module = await asSystem(payload).create({
    collection: 'library-modules',
    data: { ...moduleData(title, library.theme), _status: 'published', ...data } as never,
  });
  return module.id;
}
