import { isListOf, isText } from '@digivaardig/contracts/guards';

type Order = readonly string[];

const isOrder = isListOf(isText);

/**
 * Puts ids in the order of the first list. What only a later list has, comes behind what is before
 * it there.
 */
export function arrangeIds(ids: ReadonlySet<string>, orders: readonly Order[]): string[] {
  const arranged: string[] = [];
  for (const order of orders) {
    let position = 0;
    for (const id of order) {
      const found = arranged.indexOf(id);
      if (found >= 0) position = found + 1;
      else if (ids.has(id)) {
        arranged.splice(position, 0, id);
        position += 1;
      }
    }
  }
  return arranged;
}

/** Whether two lists have what is in both in the same order. */
export function isSameOrder(left: unknown, right: unknown): boolean {
  const [a, b] = [isOrder(left) ? left : [], isOrder(right) ? right : []];
  const common = b.filter((id) => a.includes(id));
  return a.filter((id) => b.includes(id)).every((id, index) => id === common[index]);
}
