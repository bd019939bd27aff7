import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  Field,
} from 'payload';
import { hasShape, isNullOr, isOneOf, isText } from '@digivaardig/contracts/guards';
import { nobody } from '#platform/access/collection-access.ts';
import { wasVisibleBefore } from '#platform/events/emit-change-event.ts';
import { definePersonalData, noPersonalData } from '#platform/privacy/personal-data.ts';
import { isRestoring } from '../overrides/merge-data.ts';

const saveKinds = [
  'created',
  'draft',
  'published',
  'withdrawn',
  'restored',
  'takenFromBin',
] as const;

/** What a save did with a document. */
type SaveKind = (typeof saveKinds)[number];

/** What a version says about the save that made it. */
export interface SaveRecord {
  kind: SaveKind;
  /** The account; null when the system saved it. */
  by: string | null;
  /** When the version that came back was saved; null for another save. */
  restoredFrom: string | null;
}

/** The field with which each version says how it came about. */
export const savedFieldName = 'saved';

/**
 * How a version came about, and by whose doing. It stays with the version and is deleted with it. A
 * version from before this field has none.
 */
export const savedField: Field = {
  name: savedFieldName,
  type: 'group',
  label: false,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  access: { create: nobody, read: nobody, update: nobody },
  fields: [
    { name: 'kind', type: 'text', custom: noPersonalData },
    {
      name: 'by',
      type: 'text',
      custom: definePersonalData('editor', 'Nummer van het account van wie een versie bewaarde'),
    },
    { name: 'restoredFrom', type: 'date', custom: noPersonalData },
  ],
};

const isSaveRecord = hasShape<SaveRecord>({
  kind: isOneOf(saveKinds),
  by: (value: unknown): value is string | null => value === undefined || isNullOr(isText)(value),
  restoredFrom: (value: unknown): value is string | null =>
    value === undefined || isNullOr(isText)(value),
});

/** How this version came about; null for one from before that was recorded. */
export function getSaveRecord(version: Readonly<Record<string, unknown>>): SaveRecord | null {
  const saved = version[savedFieldName];
  return isSaveRecord(saved)
    ? { kind: saved.kind, by: saved.by ?? null, restoredFrom: saved.restoredFrom ?? null }
    : null;
}

const toDraftKey = (collection: string): string => `saves-draft-${collection}`;
const restoreKey = 'restore-choice';

/** How a version comes back. */
export interface RestoreChoice {
  status: 'draft' | 'published';
  /** When the version was saved. */
  savedAt: string;
}

const isRestoreChoice = hasShape<RestoreChoice>({
  status: isOneOf(['draft', 'published']),
  savedAt: isText,
});

/** The context with which a version is restored. */
export const chooseRestore = (choice: RestoreChoice) => ({ [restoreKey]: choice });

const readRestoreChoice = (context: Record<string, unknown>): RestoreChoice | null => {
  const choice = context[restoreKey];
  return isRestoreChoice(choice) ? choice : null;
};

/** Records whether a save leaves alone what readers see. */
export const recordDraft: CollectionBeforeOperationHook = ({ args, collection, context }) => {
  const { data, draft }: Record<string, unknown> = { ...args };
  // Reading is an operation too, and happens while a save runs.
  if (data !== undefined) context[toDraftKey(collection.slug)] = draft === true;
};

/** Gives a version that comes back the status that was chosen for it. */
export const applyRestoreChoice: CollectionBeforeValidateHook<{
  id: string;
  _status?: unknown;
}> = ({ context, data }) => {
  const choice = readRestoreChoice(context);
  return isRestoring(context) && choice ? { ...data, _status: choice.status } : data;
};

/** Records how a version comes about. Runs after `recordPreviousVisibility`. */
export const recordSave: CollectionBeforeChangeHook<{ id: string; _status?: unknown }> = ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const restoring = isRestoring(context);
  const isWithdrawn =
    context[toDraftKey(collection.slug)] !== true &&
    originalDoc !== undefined &&
    wasVisibleBefore(context, originalDoc.id);
  const otherwise = isWithdrawn ? 'withdrawn' : 'draft';
  const updated = data._status === 'published' ? 'published' : otherwise;
  const kind = restoring ? 'restored' : operation === 'create' ? 'created' : updated;
  const saved: SaveRecord = {
    kind,
    by: req.user?.id ?? null,
    restoredFrom: restoring ? (readRestoreChoice(context)?.savedAt ?? null) : null,
  };
  return { ...data, [savedFieldName]: saved };
};
