import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { messages } from '../i18n/messages.ts';
import { collectReferences, type InvalidReference, type Reference } from './collect-references.ts';
import { toId } from '../ids/to-id.ts';
import { tenantCollections, type TenantCollection } from '@digivaardig/contracts/roles';
import { asSystem } from './system-client.ts';

const isTenantCollection = (slug: string): slug is TenantCollection =>
  (tenantCollections as readonly string[]).includes(slug);

const groupByCollection = (references: Reference[]) =>
  Map.groupBy(references, ({ relationTo }) => relationTo);

/**
 * Refuses a document that points at another municipality's document, and a library document that
 * points at any municipality's. Runs on drafts, autosave, restore and duplicate too, and does not
 * depend on a cookie. A missing document and a foreign one give the same answer, so that ids cannot
 * be tried out.
 */
export const rejectForeignReferences: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const document = { ...(originalDoc as object | undefined), ...(data as object) };
  const tenant = toId((document as { tenant?: unknown }).tenant);
  const all = collectReferences(collection.fields, data as Record<string, unknown>);
  const references = all.filter(
    (one): one is Reference => one.kind === 'document' && isTenantCollection(one.relationTo),
  );
  const foreign: (Reference | InvalidReference)[] = all.filter(({ kind }) => kind === 'invalid');
  for (const [slug, pointers] of groupByCollection(references)) {
    const result = await asSystem(req.payload, req).find({
      collection: slug as TenantCollection,
      where: {
        id: { in: pointers.map(({ id }) => id) },
        ...(tenant ? { tenant: { equals: tenant } } : {}),
      },
      pagination: false,
      select: {},
    });
    const ownIds = new Set(tenant ? result.docs.map(({ id }) => id) : []);
    foreign.push(...pointers.filter(({ id }) => !ownIds.has(id)));
  }
  if (foreign.length > 0) {
    const message = messages.errors.foreignReference;
    const errors = foreign.map(({ path }) => ({ path, message }));
    throw new ValidationError({ collection: collection.slug, errors }, req.t);
  }
  return data;
};
