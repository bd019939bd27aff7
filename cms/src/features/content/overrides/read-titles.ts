import type { CollectionSlug, Field, PayloadRequest } from 'payload';
import { asUser } from '#platform/access/user-client.ts';
import { collectReferences } from '#platform/access/collect-references.ts';
import type { Titles } from './format-field-value.ts';

type Values = Record<string, unknown>;

/** The title of a document: its title field, name or filename. */
const getName = ({ title, name, filename }: Values): string =>
  [title, name, filename].find((value) => typeof value === 'string') ?? '';

/**
 * Reads the titles of the documents to which these values refer, as far as the user may read them:
 * one query per collection.
 */
export async function readTitles(
  req: PayloadRequest,
  fields: readonly Field[],
  values: readonly Values[],
): Promise<Titles> {
  const isCollection = (slug: string): slug is CollectionSlug => slug in req.payload.collections;
  const idsByCollection = new Map<CollectionSlug, Set<string>>();
  for (const reference of values.flatMap((one) => collectReferences(fields, one))) {
    if (reference.kind !== 'document' || !isCollection(reference.relationTo)) continue;
    const ids = idsByCollection.get(reference.relationTo) ?? new Set();
    idsByCollection.set(reference.relationTo, ids.add(reference.id));
  }
  const results = await Promise.all(
    [...idsByCollection].map(([collection, ids]) =>
      asUser(req).find({ collection, where: { id: { in: [...ids] } }, pagination: false }),
    ),
  );
  return new Map(
    results.flatMap(({ docs }) => docs.map((document) => [document.id, getName({ ...document })])),
  );
}
