import { isRecord } from '@digivaardig/contracts/guards';

type Path = readonly (string | number)[];

const getChild = (value: unknown, key: string | number): unknown => {
  if (Array.isArray(value)) return (value as unknown[])[Number(key)];
  return isRecord(value) ? value[key] : undefined;
};

/**
 * Whether an error cost no more than an item of a list, or a part of one. Elsewhere a null means
 * that something is absent, so an error there is not a smaller page but a failure.
 * @param path where the error happened, as GraphQL reports it
 */
export function isWithinListItem(data: unknown, path: Path): boolean {
  let value = data;
  for (const [index, key] of path.entries()) {
    value = getChild(value, key);
    if (value === null || value === undefined) {
      return path.slice(0, index + 1).some((part) => typeof part === 'number');
    }
  }
  return false;
}

/** The same data without the items of lists that are null. */
export function withoutNullItems(data: unknown): unknown {
  if (Array.isArray(data)) {
    return data.filter((item) => item !== null).map(withoutNullItems);
  }
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, withoutNullItems(value)]),
  );
}
