import { ValidationError, type CollectionBeforeChangeHook, type TypeWithID } from 'payload';
import { messages } from '../i18n/messages.ts';
import { collectReferences, type InvalidReference, type Reference } from './collect-references.ts';
import { toId } from '../ids/to-id.ts';
import { isOneOf } from '@digivaardig/contracts/guards';
import { tenantCollections, type TenantCollection } from '@digivaardig/contracts/roles';
import { asSystem } from './system-client.ts';

const isTenantCollection = isOneOf(tenantCollections);

type TenantReference = Reference & { relationTo: TenantCollection };

const isTenantReference = (reference: Reference | InvalidReference): reference is TenantReference =>
  reference.kind === 'document' && isTenantCollection(reference.relationTo);

const groupByCollection = (references: TenantReference[]) =>
  Map.groupBy(references, ({ relationTo }) => relationTo);

/**
 * Rejects a document that refers to another municipality's document, and a library document that
 * refers to any municipality's. Runs on drafts, autosave, restore and duplicate too, and does not
 * depend on a cookie. A missing document and a foreign one give the same answer, so that nobody can
 * find out ids by trying.
 */
export const rejectForeignReferences: CollectionBeforeChangeHook<
  TypeWithID & Record<string, unknown>
> = async ({ collection, data, originalDoc, req }) => {
  const tenant = toId({ ...originalDoc, ...data }['tenant']);
  const all = collectReferences(collection.fields, data);
  const references = all.filter(isTenantReference);
  const foreign: (Reference | InvalidReference)[] = all.filter(({ kind }) => kind === 'invalid');
  for (const [slug, pointers] of groupByCollection(references)) {
    const result = await asSystem(req.payload, req).find({
      collection: slug,
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
