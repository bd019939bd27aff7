import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant';
import type { CollectionConfig, CollectionSlug, Field, Plugin } from 'payload';
import { toActor } from '../access/actor.ts';
import { can, canEverywhere } from '@digivaardig/contracts/roles';
import { toId } from '../ids/to-id.ts';
import { noPersonalData } from '../privacy/personal-data.ts';
import { nobody } from '../access/collection-access.ts';
import { tenantCollections, type TenantCollection } from '@digivaardig/contracts/roles';
import { municipalityRoles, roleLabels } from '@digivaardig/contracts/roles';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** Hooks for every collection whose documents belong to a municipality. */
export interface TenantHooks {
  beforeValidate: NonNullable<Hooks['beforeValidate']>;
  beforeDelete: (slug: CollectionSlug) => NonNullable<Hooks['beforeDelete']>;
}

const plugin: Plugin = multiTenantPlugin({
  tenantsSlug: 'municipalities',
  // The plugin's rule for versions uses `version.id`, which no version has; the collection has
  // rules of its own.
  useTenantsCollectionAccess: false,
  cleanupAfterTenantDelete: false,
  collections: Object.fromEntries(tenantCollections.map((slug) => [slug, {}])),
  userHasAccessToAllTenants: (user) => {
    const actor = toActor(user);
    return actor !== null && can(actor, 'municipalities.seeAll');
  },
  tenantField: { label: 'Gemeente', custom: noPersonalData },
  tenantsArrayField: {
    arrayFieldAccess: {
      create: ({ req }) => Boolean(req.user),
      // A form that shows one's own roles as editable would promise what `guardRoles` rejects. Payload
      // passes no id when it asks for a form, and the account then.
      update: ({ doc, id, req }) => {
        const actor = toActor(req.user);
        const account = id ?? toId(doc);
        return (
          actor !== null && (canEverywhere(actor, 'users.update') || String(account) !== actor.id)
        );
      },
    },
    rowFields: [
      {
        name: 'roles',
        label: 'Rollen',
        type: 'select',
        hasMany: true,
        required: true,
        options: municipalityRoles.map((value) => ({ value, label: roleLabels[value] })),
      },
      {
        // Distinguishes this membership from an earlier one; see `accountVersion` in
        // features/accounts/model.
        name: 'membershipKey',
        label: 'Nummer van het lidmaatschap',
        type: 'text',
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
        access: { create: nobody, read: nobody, update: nobody },
      },
    ],
  },
  i18n: {
    translations: {
      nl: {
        'nav-tenantSelector-label': 'Gemeente',
        'field-assignedTenant-label': 'Gemeente',
        'assign-tenant-button-label': 'Gemeente kiezen',
        'assign-tenant-modal-title': 'Gemeente kiezen voor “{{title}}”',
      },
    },
  },
});

/** The plugin names its list of memberships in English, and says nothing of personal data. */
const completeTenantsField = (field: Field): Field =>
  field.type === 'array' && field.name === 'tenants'
    ? {
        ...field,
        label: 'Gemeenten en rollen',
        custom: {
          personalData: {
            none: ['membershipKey'],
            account: { roles: 'Rollen bij je gemeente', tenant: 'Gemeente' },
          },
        },
        labels: { singular: 'Gemeente', plural: 'Gemeenten' },
        admin: {
          ...field.admin,
          components: {
            ...field.admin?.components,
            Cell: '/platform/tenancy/memberships-cell.tsx#MembershipsCell',
          },
        },
        fields: field.fields.map((inner): Field =>
          inner.type === 'relationship' && inner.name === 'tenant'
            ? { ...inner, label: 'Gemeente' }
            : inner,
        ),
      }
    : field;

const isTenantCollection = (slug: string): slug is TenantCollection =>
  (tenantCollections as readonly string[]).includes(slug);

/**
 * Adds hooks to every collection whose documents belong to a municipality, so that no collection
 * can miss them.
 */
const withTenantHooks = (
  collection: CollectionConfig,
  added: readonly TenantHooks[],
): CollectionConfig => {
  const { slug, hooks } = collection;
  if (!isTenantCollection(slug)) return collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeValidate: [
        ...(hooks?.beforeValidate ?? []),
        ...added.flatMap(({ beforeValidate }) => beforeValidate),
      ],
      beforeDelete: [
        ...(hooks?.beforeDelete ?? []),
        ...added.flatMap(({ beforeDelete }) => beforeDelete(slug)),
      ],
    },
  };
};

/**
 * Adds the tenant field, the selector and the list filters. They are never the only guard: every
 * collection has our own access and the write hooks of `tenantCollection`, since the plugin limits
 * neither visitors nor roles.
 */
export const tenancy =
  (hooks: readonly TenantHooks[]): Plugin =>
  async (incoming) => {
    const config = await plugin(incoming);
    return {
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === 'users'
          ? { ...collection, fields: collection.fields.map(completeTenantsField) }
          : withTenantHooks(collection, hooks),
      ),
    };
  };
