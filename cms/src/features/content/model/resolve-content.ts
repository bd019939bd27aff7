import { arrangeIds } from './arrange-blocks.ts';
import { listBlocks, orderPath, type StoredBlock, toBlockPath } from './content-paths.ts';

/**
 * The blocks of a library document with what a municipality's version of it makes its own: the
 * changed, added and removed ones, and their order. What the library adds comes in at its place.
 *
 * @param overridden the paths that the version overrides
 */
export function resolveContent(
  library: unknown,
  own: unknown,
  overridden: readonly string[],
): StoredBlock[] {
  const [libraryBlocks, ownBlocks] = [listBlocks(library), listBlocks(own)];
  const isOwn = ({ id }: StoredBlock): boolean => overridden.includes(toBlockPath(id));
  const blocks = new Map(
    [...libraryBlocks.filter((block) => !isOwn(block)), ...ownBlocks.filter(isOwn)].map((block) => [
      block.id,
      block,
    ]),
  );
  const [libraryOrder, ownOrder] = [libraryBlocks, ownBlocks].map((list) =>
    list.map(({ id }) => id),
  );
  const orders = overridden.includes(orderPath)
    ? [ownOrder ?? [], libraryOrder ?? []]
    : [libraryOrder ?? [], ownOrder ?? []];
  return arrangeIds(new Set(blocks.keys()), orders).flatMap((id) => blocks.get(id) ?? []);
}
