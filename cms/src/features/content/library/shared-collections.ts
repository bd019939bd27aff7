import type { CollectionConfig, Field } from 'payload';
import { libraryAccess, tenantAccess } from '#platform/access/collection-access.ts';
import { guardTenant } from '#platform/tenancy/guard-tenant.ts';
import { rejectCrossTenantFilters } from '#platform/access/reject-cross-tenant-filters.ts';
import { deleteOneByOne } from '#platform/http/delete-one-by-one.ts';
import { rejectForeignReferences } from '#platform/access/reject-foreign-references.ts';
import { editedByField, recordEditor } from '#platform/fields/edited-by.ts';
import {
  emitChangeEvent,
  emitDeleteEvent,
  recordPreviousVisibility,
} from '#platform/events/emit-change-event.ts';
import type { AnyKind } from '../reading/define-shared-kind.ts';
import { createLibraryEndpoints, createLocalEndpoints } from './library-endpoints.ts';
import { changeNoteFields, publishChangeNote } from './change-note.ts';
import { keepPublished, rejectBulkOverDrafts } from './keep-published.ts';
import {
  brokenLinksField,
  editorsPresentField,
  listReadabilityFields,
  tablePasteField,
  unsavedTextField,
} from './form-fields.ts';
import { createRestoreEndpoint } from './restore-endpoint.ts';
import { createPreview } from './create-preview.ts';
import { createMoveToBin } from '../bin/move-to-bin.ts';
import { rejectBinLibraryInUse, rejectBinLocalInUse } from './reject-bin-in-use.ts';
import { deleteAvailabilityChoices } from './delete-availability-choices.ts';
import { createConflictEndpoint } from '../overrides/conflict-endpoint.ts';
import { mergeLibrarySave } from '../overrides/merge-library-save.ts';
import { mergeLocalSave } from '../overrides/merge-local-save.ts';
import { openedWithField, recordSubmission, showOpenedWith } from '../overrides/opened-with.ts';
import { overrideFields } from '../overrides/override-fields.ts';
import { showResolved } from '../overrides/show-resolved.ts';
import { isSwitchable, toLibrarySlug } from '../reading/shared-kinds.ts';
import { slugHistoryField, uniqueSlugField } from '#platform/slugs/slug-history.ts';
import { listFreeTexts, noPersonalData } from '#platform/privacy/personal-data.ts';
import { slugField } from '#platform/slugs/slug-field.ts';
import { assignSlug } from './assign-slug.ts';
import { claimFiles } from '#platform/files/claim-files.ts';
import { rejectOtherFileTypes } from '#platform/files/reject-other-file-types.ts';
import { deleteScheduledChanges } from '../scheduling/delete-scheduled-changes.ts';
import { scheduledChangesField } from '../scheduling/scheduled-changes-field.ts';
import { historyMessages } from '../history/history-messages.ts';
import { applyRestoreChoice, recordDraft, recordSave, savedField } from '../history/saved-field.ts';
import { createUsedFilesField, recordUsedFiles } from '../blocks/used-files.ts';

/** So many, that the history of a document goes back for months of work. */
const versionSettings = { maxPerDoc: 100, drafts: true } as const;

/** Says what deleting a document does, in the place of Payload's own entry. */
const moveToBinItem = '/features/content/bin/move-to-bin-item.tsx#MoveToBinItem';

/** The list of versions and their comparison, in the place of Payload's. */
const historyViews = {
  edit: {
    versions: {
      Component: '/features/content/history/history-view.tsx#HistoryView',
      meta: { title: historyMessages.title },
      tab: { label: historyMessages.title },
    },
    version: {
      Component: '/features/content/history/version-view.tsx#VersionView',
      meta: { title: historyMessages.title },
    },
  },
} as const;

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

/** A document that promises the self-scan reaches municipalities that have it. */
const needsSelfScanField: Field = {
  name: 'needsSelfScan',
  label: 'Gaat over de zelfscan',
  type: 'checkbox',
  custom: noPersonalData,
  defaultValue: false,
  admin: {
    position: 'sidebar',
    description:
      'Zet dit aan als dit de zelfscan belooft of uitlegt. Alleen gemeenten waar de zelfscan er is, zien het.',
  },
};

/**
 * Creates the two collections of one kind of content: the library, without tenant, and the
 * municipality’s own documents, which may be based on a library document. Source: decision 002.
 */
export function createSharedCollections(config: AnyKind): [CollectionConfig, CollectionConfig] {
  const { kind, labels, description, columns, defaultSort = 'title' } = config;
  const guard = guardTenant(kind);
  const library: CollectionConfig = {
    slug: toLibrarySlug(kind),
    custom: {
      getSharedKind: () => config,
      personalData: {
        ...config.personalData,
        content: { ...config.personalData.content, ...listFreeTexts('changeNote') },
      },
    },
    labels: {
      singular: `${labels.singular} (bibliotheek)`,
      plural: `${labels.plural} in de bibliotheek`,
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
          ...config.edit,
          UnpublishButton: '/features/content/admin/withdraw-button.tsx#WithdrawButton',
          editMenuItems: [moveToBinItem],
        },
        views: historyViews,
      },
    },
    // A bulk edit could withdraw documents without showing who uses them.
    disableBulkEdit: true,
    access: libraryAccess(toLibrarySlug(kind)),
    versions: versionSettings,
    lockDocuments: false,
    defaultSort,
    fields: [
      unsavedTextField,
      tablePasteField,
      editorsPresentField,
      openedWithField,
      brokenLinksField,
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
      ...(config.careFields?.('library') ?? []),
      ...listReadabilityFields(config),
      ...changeNoteFields,
      scheduledChangesField,
      needsSelfScanField,
      editedByField,
      savedField,
      createUsedFilesField(),
    ],
    endpoints: [
      createRestoreEndpoint(toLibrarySlug(kind)),
      createConflictEndpoint(toLibrarySlug(kind)),
      deleteOneByOne(toLibrarySlug(kind)),
      ...createLibraryEndpoints(kind),
    ],
    hooks: {
      beforeOperation: [keepPublished, recordDraft, recordSubmission],
      beforeValidate: [
        applyRestoreChoice,
        rejectBulkOverDrafts,
        mergeLibrarySave(config),
        assignSlug(kind, 'library'),
      ],
      beforeChange: [
        rejectForeignReferences,
        ...(config.guards?.('library') ?? []),
        rejectOtherFileTypes,
        claimFiles,
        recordUsedFiles,
        publishChangeNote,
        recordEditor,
        recordPreviousVisibility,
        recordSave,
      ],
      afterRead: [showOpenedWith],
      afterChange: [emitChangeEvent],
      beforeDelete: [rejectBinLibraryInUse(kind), createMoveToBin(toLibrarySlug(kind))],
      afterDelete: [deleteScheduledChanges, emitDeleteEvent],
    },
  };
  const local: CollectionConfig = {
    slug: kind,
    custom: { personalData: config.personalData },
    labels: { singular: labels.singular, plural: labels.plural },
    admin: {
      group: 'Mijn gemeente',
      useAsTitle: 'title',
      components: {
        edit: {
          ...config.edit,
          editMenuItems: [moveToBinItem],
        },
        views: historyViews,
      },
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
    defaultSort,
    fields: [
      unsavedTextField,
      tablePasteField,
      editorsPresentField,
      openedWithField,
      brokenLinksField,
      ...overrideFields(kind),
      ...config.fields('local'),
      ...(config.localFields ?? []),
      ...(config.careFields?.('local') ?? []),
      ...listReadabilityFields(config),
      scheduledChangesField,
      slugField({ mentionsLibrary: true }),
      slugHistoryField,
      uniqueSlugField,
      editedByField,
      savedField,
      createUsedFilesField(),
    ],
    endpoints: [
      createRestoreEndpoint(kind),
      createConflictEndpoint(kind),
      deleteOneByOne(kind),
      ...createLocalEndpoints(kind),
    ],
    hooks: {
      beforeOperation: [rejectCrossTenantFilters, keepPublished, recordDraft, recordSubmission],
      // Access is checked first: whether a slug is taken is information too.
      beforeValidate: [
        guard,
        applyRestoreChoice,
        rejectBulkOverDrafts,
        mergeLocalSave(config),
        assignSlug(kind, 'local'),
      ],
      beforeChange: [
        guard,
        rejectForeignReferences,
        ...(config.guards?.('local') ?? []),
        rejectOtherFileTypes,
        claimFiles,
        recordUsedFiles,
        recordEditor,
        recordPreviousVisibility,
        recordSave,
      ],
      afterRead: [showResolved(config)],
      afterChange: [emitChangeEvent],
      beforeDelete: [rejectBinLocalInUse(kind), createMoveToBin(kind)],
      afterDelete: [
        ...(isSwitchable(kind) ? [deleteAvailabilityChoices] : []),
        deleteScheduledChanges,
        emitDeleteEvent,
      ],
    },
  };
  return [library, local];
}
