import { arrangeIds } from './arrange-blocks.ts';
import { contentField, isBlockPath, listBlocks, orderPath } from './content-paths.ts';

type Data = Readonly<Record<string, unknown>>;

const getOrder = (values: Data | null): string[] => {
  const order = values?.[orderPath];
  return Array.isArray(order) ? order.map(String) : [];
};

/**
 * Puts the blocks of a merged document together again, each where an editor put it. Without an order
 * the save says nothing of blocks.
 */
export function collapseContent(
  merged: Data,
  { submitted, present }: { submitted: Data; present: { own: Data; library: Data | null } },
): Data {
  const others = Object.fromEntries(
    Object.entries(merged).filter(([path]) => path !== orderPath && !isBlockPath(path)),
  );
  if (merged[orderPath] === undefined) return others;
  const blocks = new Map(
    listBlocks(
      Object.entries(merged).flatMap(([path, one]) => (isBlockPath(path) ? [one] : [])),
    ).map((block) => [block.id, block]),
  );
  const orders = [merged, submitted, present.own, present.library].map(getOrder);
  const content = arrangeIds(new Set(blocks.keys()), orders).flatMap((id) => blocks.get(id) ?? []);
  return { ...others, [contentField]: content };
}
