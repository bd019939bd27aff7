import type { CollectionSlug, Field, PayloadRequest } from 'payload';
import { asUser } from '#platform/access/user-client.ts';
import { collectReferences } from '#platform/access/collect-references.ts';
import type { Titles } from './format-field-value.ts';

type Values = Record<string, unknown>;

/** The title of a document: its title field, name or filename. */
const getName = (document: Values): string => {
  const candidates = [document['title'], document['name'], document['filename']];
  return candidates.find((value) => typeof value === 'string') ?? '';
};

/**
 * Reads the titles of the documents to which these values refer, as far as the user may read them:
 * one query per collection.
 */
export async function readTitles(
  req: PayloadRequest,
  fields: readonly Field[],
  values: readonly Values[],
): Promise<Titles> {
  const references = values
    .flatMap((one) => collectReferences(fields, one))
    .filter((reference) => reference.kind === 'document');
  const perCollection = [...Map.groupBy(references, ({ relationTo }) => relationTo)];
  const results = await Promise.all(
    perCollection.map(([collection, pointers]) =>
      asUser(req).find({
        collection: collection as CollectionSlug,
        where: { id: { in: [...new Set(pointers.map(({ id }) => id))] } },
        pagination: false,
      }),
    ),
  );
  return new Map(
    results
      .flatMap(({ docs }) => docs as unknown as Values[])
      .map((document) => [String(document['id']), getName(document)]),
  );
}
