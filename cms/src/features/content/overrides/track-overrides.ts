import { isSameValue } from '#platform/rich-text/is-same-value.ts';
import { isSameOrder } from '../model/arrange-blocks.ts';
import { orderPath } from '../model/content-paths.ts';
import type { Override } from '../reading/shared-documents.ts';

type Values = Readonly<Record<string, unknown>>;

/** A document at one moment, with the library document that it is based on; both expanded. */
export interface DocumentState {
  /** The document as stored: a field that follows the library has a copy that may lag behind. */
  own: Values;
  overrides: readonly Override[];
  /** Null for a document that is based on none. */
  library: Values | null;
}

/** What an editor decides about one overridden field, apart from its value. */
export type OverrideChoice =
  | { path: string; action: 'follow' | 'keep' }
  /** Brings back an override that a choice to follow removed. */
  | { path: string; action: 'restore'; value: unknown; seen: unknown };

export interface Save {
  /** Fields that follow the library until they are overridden. */
  sharedFields: readonly string[];
  /** Fields that belong to the document alone. */
  localFields: readonly string[];
  /** The values of exactly the fields that the caller sent. */
  submitted: Values;
  /** What the form showed; null when the versions of that moment are not stored. */
  opened: DocumentState | null;
  /** What is stored before this save. */
  present: DocumentState;
  /** What the editor saw of the colleague’s save, and replaces where both changed a field. */
  replaced?: DocumentState | null | undefined;
  /** The fields where the editor takes what that save says, instead of replacing it. */
  takes?: readonly string[];
  choice?: OverrideChoice | undefined;
  /** Whether this save publishes what is stored as a draft now. */
  publishesDraft?: boolean;
}

export type SaveOutcome =
  | { kind: 'merged'; values: Record<string, unknown>; overrides: Override[] }
  /**
   * Fields that the editor and somebody else changed to different values, or that the editor would
   * publish without having seen what somebody else wrote there.
   */
  | { kind: 'conflict'; paths: string[] };

interface FieldState {
  /** Whether the document has a value of its own instead of the library’s. */
  isOwn: boolean;
  value: unknown;
}

type FieldOutcome = { kind: 'field'; value: unknown; override?: Override } | { kind: 'conflict' };

/** What a field says in this state: that of the library while it follows it. */
export function readField(state: DocumentState, path: string, isLocal: boolean): FieldState {
  const { own, overrides, library } = state;
  if (library === null || isLocal || overrides.some((override) => override.path === path)) {
    return { isOwn: true, value: own[path] };
  }
  return { isOwn: false, value: library[path] };
}

/** A block that only one of two orders has, came or went: that is no other order. */
const isSameField = (path: string, left: unknown, right: unknown): boolean =>
  path === orderPath ? isSameOrder(left, right) : isSameValue(left, right);

/** A field that follows the library in both states is the same, whatever the library says. */
const isSameState = (path: string, left: FieldState, right: FieldState): boolean =>
  left.isOwn === right.isOwn && (!left.isOwn || isSameField(path, left.value, right.value));

/** The fields that somebody changed between two states of a document. */
export const listChangedFields = (
  { sharedFields, localFields }: Pick<Save, 'sharedFields' | 'localFields'>,
  before: DocumentState,
  after: DocumentState,
): string[] => [
  ...sharedFields.filter(
    (path) => !isSameState(path, readField(before, path, false), readField(after, path, false)),
  ),
  ...localFields.filter((path) => !isSameField(path, before.own[path], after.own[path])),
];

/** Whether the caller sent every field, and typed nothing. */
export const isUntouched = ({ sharedFields, localFields, submitted, opened }: Save): boolean =>
  opened !== null &&
  [
    ...sharedFields.map((path) => ({ path, shown: readField(opened, path, false) })),
    ...localFields.map((path) => ({ path, shown: readField(opened, path, true) })),
  ].every(({ path, shown }) => isSameField(path, submitted[path], shown.value));

/** Whether the caller typed in this field: what it sent differs from what the form showed. */
export const isTypedField = (
  { submitted, opened, localFields }: Pick<Save, 'submitted' | 'opened' | 'localFields'>,
  path: string,
): boolean =>
  opened !== null &&
  path in submitted &&
  !isSameField(path, submitted[path], readField(opened, path, localFields.includes(path)).value);

const keepPresent = ({ present }: Save, path: string, { value }: FieldState): FieldOutcome => {
  const override = present.overrides.find((one) => one.path === path);
  return { kind: 'field', value, ...(override ? { override } : {}) };
};

function mergeChoice(save: Save, choice: OverrideChoice): FieldOutcome {
  const { opened, present } = save;
  const { path, action } = choice;
  const now = readField(present, path, false);
  if (action === 'restore') {
    const { value, seen } = choice;
    return now.isOwn ? { kind: 'conflict' } : { kind: 'field', value, override: { path, seen } };
  }
  if (!now.isOwn) return keepPresent(save, path, now);
  const isUnchanged = opened !== null && isSameState(path, readField(opened, path, false), now);
  if (!isUnchanged) return { kind: 'conflict' };
  if (action === 'follow') return { kind: 'field', value: present.library?.[path] };
  const override = { path, seen: opened.library?.[path] ?? null };
  return { kind: 'field', value: now.value, override };
}

function mergeField(save: Save, path: string, isLocal: boolean): FieldOutcome {
  const { submitted, opened, present, replaced, takes, choice, publishesDraft = false } = save;
  if (choice?.path === path) return mergeChoice(save, choice);
  const now = readField(present, path, isLocal);
  const before = opened && readField(opened, path, isLocal);
  const value = submitted[path];
  const isTyped = path in submitted && !isSameField(path, value, (before ?? now).value);
  const isSeen = before !== null && isSameState(path, before, now);
  const isReplaced = Boolean(
    replaced && isSameState(path, readField(replaced, path, isLocal), now),
  );
  if (!isTyped) {
    const isUnseenDraft = publishesDraft && before !== null && !isSeen && !isReplaced;
    return isUnseenDraft ? { kind: 'conflict' } : keepPresent(save, path, now);
  }
  if (!isSeen) {
    const isSame = isSameField(path, value, now.value);
    if (!isSame && !isReplaced) return { kind: 'conflict' };
    const isTaken = isReplaced && takes?.includes(path) === true;
    if (isTaken || (isSame && now.isOwn)) return keepPresent(save, path, now);
  }
  const shown = (opened ?? present).library;
  if (shown === null || isLocal) return { kind: 'field', value };
  if (isSameField(path, value, shown[path]))
    return { kind: 'field', value: present.library?.[path] };
  return { kind: 'field', value, override: { path, seen: shown[path] ?? null } };
}

/**
 * Merges what an editor typed into what is stored, field by field. What differs from the form as it
 * was opened was typed. A typed value that differs from the library text that the form showed is an
 * override, also when it equals an older library text; one that equals it follows the library. Every
 * other field stays what it is now. Nobody publishes a colleague’s draft that the form did not show.
 * Source: decision 002.
 */
export function mergeSave(save: Save): SaveOutcome {
  const { sharedFields, localFields } = save;
  const outcomes = [
    ...sharedFields.map((path) => ({ path, outcome: mergeField(save, path, false) })),
    ...localFields.map((path) => ({ path, outcome: mergeField(save, path, true) })),
  ];
  const paths = outcomes
    .filter(({ outcome }) => outcome.kind === 'conflict')
    .map(({ path }) => path);
  if (paths.length > 0) return { kind: 'conflict', paths };
  const values: Record<string, unknown> = {};
  const overrides: Override[] = [];
  for (const { path, outcome } of outcomes) {
    if (outcome.kind === 'conflict') continue;
    values[path] = outcome.value;
    if (outcome.override) overrides.push(outcome.override);
  }
  return { kind: 'merged', values, overrides };
}
