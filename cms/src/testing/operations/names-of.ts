import { formatNames } from 'payload';

/** What a collection is called in GraphQL. */
export function namesOf(slug: string): { singular: string; plural: string } {
  const { singular, plural } = formatNames(slug);
  return { singular, plural: plural === singular ? `all${singular}` : plural };
}
