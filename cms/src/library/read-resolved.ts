import type { Payload, PayloadRequest, Where } from 'payload';
import { idOf } from '../access/id-of.ts';
import { asSystem } from '../access/system.ts';
import { overridableFields, type SharedKindConfig } from './shared-collections.ts';
import { kindConfigs } from './kind-configs.ts';
import {
  type LibraryDocument,
  type LibraryPolicy,
  type LocalDocument,
  resolveDocuments,
  type Resolved,
} from './resolve-documents.ts';
import { librarySlug, type SharedKind } from './shared-kinds.ts';

/** A municipality, as far as resolving needs it. */
export interface ResolvingTenant {
  id: string;
  libraryPolicy?: LibraryPolicy | null;
}

const published: Where = { _status: { equals: 'published' } };

const fieldsOf = (config: SharedKindConfig): string[] => [...overridableFields(config), 'slug'];

/**
 * The published documents of one kind as each municipality's readers get them: three queries, however many documents
 * and municipalities. Reads as the system: call it only after the visibility of the municipality was checked.
 * @param only narrows library and local documents alike, for one article or page
 */
export async function readResolved(
  payload: Payload,
  kind: SharedKind,
  tenants: readonly ResolvingTenant[],
  { req, only }: { req?: PayloadRequest; only?: { library: Where; local: Where } } = {},
): Promise<Map<string, Resolved[]>> {
  const ids = tenants.map(({ id }) => id);
  const system = asSystem(payload, req);
  const [library, local, offers] = await Promise.all([
    system.find({
      collection: librarySlug(kind),
      where: { and: [published, only?.library ?? {}] },
      pagination: false,
      sort: 'id',
    }),
    system.find({
      collection: kind,
      where: { and: [published, { tenant: { in: ids } }, only?.local ?? {}] },
      pagination: false,
      sort: 'id',
    }),
    system.find({
      collection: 'offers',
      where: {
        tenant: { in: ids },
        // Payload takes every value of `in` below a relation for an id, and finds none.
        or: [kind, librarySlug(kind)].map((slug) => ({ 'item.relationTo': { equals: slug } })),
      },
      pagination: false,
    }),
  ]);
  const ofTenant = <T extends { tenant?: unknown }>(docs: T[]) =>
    Map.groupBy(docs, ({ tenant }) => idOf(tenant) ?? '');
  const localOf = ofTenant(local.docs as { tenant?: unknown }[]);
  const offersOf = ofTenant(offers.docs as { tenant?: unknown; item: unknown; on?: unknown }[]);
  return new Map(
    tenants.map(({ id, libraryPolicy }) => [
      id,
      resolveDocuments({
        fields: fieldsOf(kindConfigs[kind]),
        library: library.docs as unknown as LibraryDocument[],
        local: (localOf.get(id) ?? []).map(
          (document) =>
            ({
              ...document,
              basedOn: idOf((document as { basedOn?: unknown }).basedOn),
            }) as unknown as LocalDocument,
        ),
        offers: (offersOf.get(id) ?? []).map(({ item, on }) => ({
          item: idOf((item as { value: unknown }).value) ?? '',
          on: on === true,
        })),
        policy: libraryPolicy ?? 'defaults',
      }),
    ]),
  );
}
