import type { CollectionSlug, Field, PayloadRequest } from 'payload';
import { isOneOf, isText } from '@digivaardig/contracts/guards';
import { can, libraryCollections, tenantCollections } from '@digivaardig/contracts/roles';
import { toActor } from '#platform/access/actor.ts';
import { asUser } from '#platform/access/user-client.ts';
import { collectReferences } from '#platform/access/collect-references.ts';
import type { Titles } from './format-field-value.ts';

type Values = Record<string, unknown>;

/** The title of a document: its title field or name; of a file, the name that its editor gave it. */
const getName = ({ title, name, originalName, description, filename }: Values): string =>
  [title, name, originalName, description, filename].find(
    (value): value is string => isText(value) && value !== '',
  ) ?? '';

const isContent = isOneOf([...libraryCollections, ...tenantCollections]);

/** Whether the user may read what a field refers to, so that the field can be shown by its titles. */
export function canReadReferences({ user }: PayloadRequest, field: Field): boolean {
  if (field.type !== 'relationship' && field.type !== 'upload') return true;
  const actor = toActor(user);
  const collections = [field.relationTo].flat();
  return collections.some(
    (slug) => !isContent(slug) || (actor !== null && can(actor, `${slug}.read`)),
  );
}

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
