import type { Field, UIField } from 'payload';
import { contentField } from '../model/content-paths.ts';
import type { AnyKind } from '../reading/define-shared-kind.ts';
import { listOverridableFields } from '../reading/shared-kind-config.ts';

/** A part of a form that holds no value. */
const formPart = (name: string, component: string, position?: 'sidebar'): UIField => ({
  name,
  type: 'ui',
  admin: {
    ...(position ? { position } : {}),
    disableListColumn: true,
    components: { Field: `/features/content/${component}` },
  },
});

/** Offers again what somebody typed and did not save. */
export const unsavedTextField = formPart('unsavedText', 'admin/unsaved-text.tsx#UnsavedText');

/** Makes blocks of tables that are pasted into a text. */
export const tablePasteField = formPart('tablePaste', 'admin/table-paste.tsx#TablePaste');

/** Warns that a colleague has the document open. */
export const editorsPresentField = formPart(
  'editingNow',
  'admin/editors-present-warning.tsx#EditorsPresentWarning',
);

/** Names the links in the text that no longer work. */
export const brokenLinksField = formPart(
  'brokenLinks',
  'links/broken-links-panel.tsx#BrokenLinksPanel',
);

/** How easily the text reads: advice beside the form of a document that has one. */
const readabilityField = formPart(
  'readability',
  'admin/readability-advice.tsx#ReadabilityAdvice',
  'sidebar',
);

/** Advice about the text, for a kind that has one. */
export const listReadabilityFields = (config: AnyKind): Field[] =>
  listOverridableFields(config).includes(contentField) ? [readabilityField] : [];
