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

type ReferenceHook = CollectionBeforeChangeHook<TypeWithID & Record<string, unknown>>;

/** Finds the municipality that a document belongs to; null for a document of the programme. */
type FindTenant = (args: {
  data: Record<string, unknown>;
  originalDoc: Record<string, unknown> | undefined;
}) => string | null;

/**
 * Creates a guard that rejects a document that refers to another municipality's document, and a library document that
 * refers to any municipality's. Runs on drafts, autosave, restore and duplicate too, and does not
 * depend on a cookie. A missing document and a foreign one give the same answer, so that nobody can
 * find out ids by trying.
 */
export const createReferenceGuard = (findTenant: FindTenant): ReferenceHook =>
  // Named, so that a test can take it away from a collection and see who notices.
  async function rejectForeignReferences({ collection, data, originalDoc, req }) {
    const tenant = findTenant({ data, originalDoc });
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

/** The guard of a document that names its municipality, or none. */
export const rejectForeignReferences = createReferenceGuard(({ data, originalDoc }) =>
  toId({ ...originalDoc, ...data }['tenant']),
);
