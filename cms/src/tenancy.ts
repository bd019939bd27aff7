import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant';
import type { Plugin } from 'payload';
import { actorOf, mayEverywhere } from './access/actor.ts';
import { tenantCollections } from './access/matrix.ts';
import { municipalityRoles, roleLabels } from './access/roles.ts';

/**
 * Adds the tenant field, the selector and the list filters. Never the only guard: every collection has our own access
 * and the write hooks of `tenantCollection`, since the plugin limits neither visitors nor roles.
 */
export const tenancy: Plugin = multiTenantPlugin({
  tenantsSlug: 'municipalities',
  cleanupAfterTenantDelete: false,
  collections: Object.fromEntries(tenantCollections.map((slug) => [slug, {}])),
  userHasAccessToAllTenants: (user) => {
    const actor = actorOf(user);
    return actor !== null && mayEverywhere(actor, 'municipalities', 'create');
  },
  tenantField: { label: 'Gemeente' },
  tenantsArrayField: {
    arrayFieldAccess: {
      create: ({ req }) => Boolean(req.user),
      update: ({ req }) => Boolean(req.user),
    },
    rowFields: [
      {
        name: 'roles',
        label: 'Rollen',
        type: 'select',
        hasMany: true,
        required: true,
        saveToJWT: true,
        options: municipalityRoles.map((value) => ({ value, label: roleLabels[value] })),
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
