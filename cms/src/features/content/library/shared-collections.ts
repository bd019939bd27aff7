import type { CollectionBeforeValidateHook, CollectionConfig, Field } from 'payload';
import { libraryAccess, tenantAccess } from '#platform/access/collection-access.ts';
import { guardTenant } from '#platform/tenancy/guard-tenant.ts';
import { rejectCrossTenantFilters } from '#platform/access/reject-cross-tenant-filters.ts';
import { rejectForeignReferences } from '#platform/access/reject-foreign-references.ts';
import { editedByField, recordEditor } from '#platform/fields/edited-by.ts';
import { emitChangeEvent, emitDeleteEvent, recordPreviousVisibility } from '#platform/events/emit-change-event.ts';
import { overridableFields, type SharedKindConfig } from './shared-kind-config.ts';
import { libraryActionEndpoints, localActionEndpoints } from './library-endpoints.ts';
import { previewUrl } from './preview-url.ts';
import { refuseDeleteInUse } from './refuse-delete-in-use.ts';
import { removeOffers } from './remove-offers.ts';
import { overrideFields, recordOverrides } from './record-overrides.ts';
import { showResolved } from './show-resolved.ts';
import { isOffered, librarySlug } from './shared-kinds.ts';
import { slugHistoryField, uniqueSlugField } from '#platform/slugs/slug-history.ts';
import { slugField } from '#platform/slugs/slug-field.ts';
import { settleSlug } from './settle-slug.ts';

/** Says that a colleague has the document open. */
const editingNow: Field = {
  name: 'editingNow',
  type: 'ui',
  admin: { components: { Field: '/features/content/admin/editing-now.tsx#EditingNow' } },
};

const versions = { maxPerDoc: 20, drafts: true } as const;

const defaultOn: Field = {
  name: 'defaultOn',
  label: 'Standaard aan',
  type: 'checkbox',
  defaultValue: true,
  admin: {
    position: 'sidebar',
    description: 'Geldt voor gemeenten die zelf niets kozen. Een gemeente kan dit altijd omzetten.',
  },
};

/**
 * Makes the two collections of one kind of content: the programme's library, without tenant, and the municipality's
 * own, whose documents may be based on a library one. Source: decision 2.
 */
export function sharedCollections(config: SharedKindConfig): [CollectionConfig, CollectionConfig] {
  const { kind, labels, description, columns } = config;
  const library: CollectionConfig = {
    slug: librarySlug(kind),
    custom: { sharedKind: config },
    labels: {
      singular: `${labels.singular} (bibliotheek)`,
      plural: `${labels.plural} bibliotheek`,
    },
    admin: {
      group: 'Bibliotheek van het programma',
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', ...columns, 'editedBy', 'updatedAt'],
      listSearchableFields: ['title', 'introduction', 'description'].filter((name) =>
        config.fields('library').some((field) => 'name' in field && field.name === name),
      ),
      description: description.library,
      preview: previewUrl(kind),
      components: {
        edit: {
          UnpublishButton: '/features/content/admin/withdraw-button.tsx#WithdrawButton',
        },
      },
    },
    // Many at once would withdraw without showing who uses what.
    disableBulkEdit: true,
    access: libraryAccess(librarySlug(kind)),
    versions,
    lockDocuments: false,
    defaultSort: 'title',
    fields: [
      editingNow,
      {
        name: 'libraryActions',
        type: 'ui',
        admin: {
          components: { Field: '/features/content/admin/library-actions.tsx#LibraryActions' },
        },
      },
      ...config.fields('library'),
      slugField(),
      slugHistoryField,
      uniqueSlugField,
      ...(isOffered(kind) ? [defaultOn] : []),
      ...(config.libraryFields ?? []),
      editedByField,
    ],
    endpoints: libraryActionEndpoints(kind),
    hooks: {
      beforeValidate: [settleSlug(kind, 'library')],
      beforeChange: [rejectForeignReferences, recordEditor, recordPreviousVisibility],
      afterChange: [emitChangeEvent],
      beforeDelete: [refuseDeleteInUse(kind)],
      afterDelete: [emitDeleteEvent],
    },
  };
  const local: CollectionConfig = {
    slug: kind,
    labels: { singular: labels.singular, plural: labels.plural },
    admin: {
      group: 'Mijn gemeente',
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', 'basedOn', ...columns, 'editedBy', 'updatedAt'],
      listSearchableFields: library.admin?.listSearchableFields ?? ['title'],
      description: description.local,
      preview: previewUrl(kind),
    },
    access: tenantAccess(kind),
    versions,
    lockDocuments: false,
    defaultSort: 'title',
    fields: [
      editingNow,
      ...overrideFields(kind),
      ...config.fields('local'),
      ...(config.localFields ?? []),
      slugField(true),
      slugHistoryField,
      uniqueSlugField,
      editedByField,
    ],
    endpoints: localActionEndpoints(kind),
    hooks: {
      beforeOperation: [rejectCrossTenantFilters],
      // The right in the municipality comes first: whether an address is taken is itself an answer.
      beforeValidate: [
        guardTenant(kind) as CollectionBeforeValidateHook,
        settleSlug(kind, 'local'),
      ],
      beforeChange: [
        guardTenant(kind),
        rejectForeignReferences,
        recordOverrides(kind, overridableFields(config)),
        recordEditor,
        recordPreviousVisibility,
      ],
      afterRead: [showResolved(kind, overridableFields(config))],
      afterChange: [emitChangeEvent],
      afterDelete: [...(isOffered(kind) ? [removeOffers] : []), emitDeleteEvent],
    },
  };
  return [library, local];
}
