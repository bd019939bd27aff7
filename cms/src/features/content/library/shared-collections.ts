import type { CollectionConfig, Field } from 'payload';
import { libraryAccess, tenantAccess } from '#platform/access/collection-access.ts';
import { guardTenant } from '#platform/tenancy/guard-tenant.ts';
import { rejectCrossTenantFilters } from '#platform/access/reject-cross-tenant-filters.ts';
import { rejectForeignReferences } from '#platform/access/reject-foreign-references.ts';
import { editedByField, recordEditor } from '#platform/fields/edited-by.ts';
import {
  emitChangeEvent,
  emitDeleteEvent,
  recordPreviousVisibility,
} from '#platform/events/emit-change-event.ts';
import type { SharedKindConfig } from '../reading/shared-kind-config.ts';
import { createLibraryEndpoints, createLocalEndpoints } from './library-endpoints.ts';
import { keepPublished, rejectBulkOverDrafts } from './keep-published.ts';
import { createRestoreEndpoint } from './restore-endpoint.ts';
import { createPreview } from './create-preview.ts';
import { rejectDeleteInUse } from './reject-delete-in-use.ts';
import { deleteAvailabilityChoices } from './delete-availability-choices.ts';
import { mergeLibrarySave } from '../overrides/merge-library-save.ts';
import { mergeLocalSave } from '../overrides/merge-local-save.ts';
import { openedWithField, recordSubmission, showOpenedWith } from '../overrides/opened-with.ts';
import { overrideFields } from '../overrides/override-fields.ts';
import { showResolved } from '../overrides/show-resolved.ts';
import { isSwitchable, toLibrarySlug } from '../reading/shared-kinds.ts';
import { slugHistoryField, uniqueSlugField } from '#platform/slugs/slug-history.ts';
import { noPersonalData } from '#platform/privacy/personal-data.ts';
import { slugField } from '#platform/slugs/slug-field.ts';
import { assignSlug } from './assign-slug.ts';

/** Warns that a colleague has the document open. */
const editorsPresentField: Field = {
  name: 'editingNow',
  type: 'ui',
  admin: {
    components: {
      Field: '/features/content/admin/editors-present-warning.tsx#EditorsPresentWarning',
    },
  },
};

const versionSettings = { maxPerDoc: 20, drafts: true } as const;

const defaultOnField: Field = {
  name: 'defaultOn',
  label: 'Standaard aan',
  type: 'checkbox',
  custom: noPersonalData,
  defaultValue: true,
  admin: {
    position: 'sidebar',
    description: 'Geldt voor gemeenten die zelf niets kozen. Een gemeente kan dit altijd omzetten.',
  },
};

/**
 * Creates the two collections of one kind of content: the library, without tenant, and the
 * municipality’s own documents, which may be based on a library document. Source: decision 002.
 */
export function createSharedCollections(
  config: SharedKindConfig,
): [CollectionConfig, CollectionConfig] {
  const { kind, labels, description, columns } = config;
  const guard = guardTenant(kind);
  const library: CollectionConfig = {
    slug: toLibrarySlug(kind),
    custom: { getSharedKind: () => config, personalData: config.personalData },
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
      preview: createPreview(config),
      components: {
        edit: {
          UnpublishButton: '/features/content/admin/withdraw-button.tsx#WithdrawButton',
        },
      },
    },
    // A bulk edit could withdraw documents without showing who uses them.
    disableBulkEdit: true,
    access: libraryAccess(toLibrarySlug(kind)),
    versions: versionSettings,
    lockDocuments: false,
    defaultSort: 'title',
    fields: [
      editorsPresentField,
      openedWithField,
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
      ...(isSwitchable(kind) ? [defaultOnField] : []),
      ...(config.libraryFields ?? []),
      editedByField,
    ],
    endpoints: [createRestoreEndpoint(toLibrarySlug(kind)), ...createLibraryEndpoints(kind)],
    hooks: {
      beforeOperation: [keepPublished, recordSubmission],
      beforeValidate: [rejectBulkOverDrafts, mergeLibrarySave(config), assignSlug(kind, 'library')],
      beforeChange: [rejectForeignReferences, recordEditor, recordPreviousVisibility],
      afterRead: [showOpenedWith],
      afterChange: [emitChangeEvent],
      beforeDelete: [rejectDeleteInUse(kind)],
      afterDelete: [emitDeleteEvent],
    },
  };
  const local: CollectionConfig = {
    slug: kind,
    custom: { personalData: config.personalData },
    labels: { singular: labels.singular, plural: labels.plural },
    admin: {
      group: 'Mijn gemeente',
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', 'basedOn', ...columns, 'editedBy', 'updatedAt'],
      listSearchableFields: library.admin?.listSearchableFields ?? ['title'],
      description: description.local,
      preview: createPreview(config),
    },
    access: tenantAccess(kind),
    versions: versionSettings,
    // Without these a version cannot be shown as readers see it.
    forceSelect: { basedOn: true, overrides: true },
    lockDocuments: false,
    defaultSort: 'title',
    fields: [
      editorsPresentField,
      openedWithField,
      ...overrideFields(kind),
      ...config.fields('local'),
      ...(config.localFields ?? []),
      slugField({ mentionsLibrary: true }),
      slugHistoryField,
      uniqueSlugField,
      editedByField,
    ],
    endpoints: [createRestoreEndpoint(kind), ...createLocalEndpoints(kind)],
    hooks: {
      beforeOperation: [rejectCrossTenantFilters, keepPublished, recordSubmission],
      // Access is checked first: whether a slug is taken is information too.
      beforeValidate: [
        guard,
        rejectBulkOverDrafts,
        mergeLocalSave(config),
        assignSlug(kind, 'local'),
      ],
      beforeChange: [guard, rejectForeignReferences, recordEditor, recordPreviousVisibility],
      afterRead: [showResolved(config)],
      afterChange: [emitChangeEvent],
      afterDelete: [...(isSwitchable(kind) ? [deleteAvailabilityChoices] : []), emitDeleteEvent],
    },
  };
  return [library, local];
}
