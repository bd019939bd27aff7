import { isText } from '@digivaardig/contracts/guards';
import { APIError, type Field, type PayloadRequest } from 'payload';
import { contentMessages } from '../messages.ts';
import { describePath } from './describe-path.ts';
import { type OpenedState, type SavedDocument, toState } from './read-states.ts';
import { readVersionsSince } from './read-versions.ts';
import {
  type DocumentState,
  isTypedField,
  listChangedFields,
  type Save,
} from './track-overrides.ts';

const { conflict: messages } = contentMessages;

interface Conflict {
  document: SavedDocument;
  /** The fields of the collection, for their labels. */
  fields: readonly Field[];
  save: Pick<Save, 'sharedFields' | 'localFields' | 'choice' | 'opened' | 'submitted' | 'present'>;
  /** The fields in conflict. */
  paths: readonly string[];
  opened: OpenedState | null;
}

/** One field that an editor and somebody else changed. */
export interface FieldConflict {
  path: string;
  label: string;
  /** Whose saves changed it, as the admin shows them. */
  editors: readonly string[];
  /** Whether the editor typed in it; else somebody else’s draft would be published unseen. */
  isTyped: boolean;
}

/** A save that was rejected, with what its editor needs to choose. */
export class SaveConflictError extends APIError {
  readonly conflicts: readonly FieldConflict[];
  readonly save: Conflict['save'];

  constructor(message: string, conflicts: readonly FieldConflict[], save: Conflict['save']) {
    const errors = [{ path: 'openedWith', message, label: messages.notSaved }];
    super(messages.notSaved, 409, { errors }, true);
    this.conflicts = conflicts;
    this.save = save;
  }
}

/** The names in the versions that changed these fields, by field, as the admin shows them. */
async function listEditors(
  req: PayloadRequest,
  { document: { collection, id }, save, paths }: Conflict,
  opened: OpenedState | null,
): Promise<Map<string, Set<string>>> {
  const editors = new Map(paths.map((path) => [path, new Set<string>()]));
  if (id === null || !opened || opened.savedAt === null) return editors;
  const versions = await readVersionsSince(req, collection, id, opened.savedAt);
  let before: DocumentState = opened.state;
  for (const { values } of versions) {
    const after = toState(values, opened.state.library);
    const name = values['editedBy'];
    const changed = isText(name) ? listChangedFields(save, before, after) : [];
    for (const path of changed) editors.get(path)?.add(String(name));
    before = after;
  }
  return editors;
}

/**
 * Rejects a save of fields that somebody else changed meanwhile. The error belongs to the field
 * `openedWith`, whose component offers the ways on.
 * @throws APIError always, with who saved and which fields
 */
export async function rejectConflict(req: PayloadRequest, conflict: Conflict): Promise<never> {
  const { fields, save, paths, opened } = conflict;
  const documents = [save.submitted, save.opened?.own, save.present.own, save.present.library];
  const editors = await listEditors(req, conflict, opened);
  const conflicts = paths.map((path): FieldConflict => ({
    path,
    label: describePath(fields, path, documents),
    editors: [...(editors.get(path) ?? [])],
    isTyped: opened === null || isTypedField(save, path),
  }));
  const labels = conflicts.map(({ label }) => label);
  const names = [...new Set(conflicts.flatMap((one) => one.editors))];
  const people = names.length > 0 ? names : [messages.aColleague];
  const message = !opened
    ? messages.openedTooLongAgo(labels)
    : save.choice
      ? messages.changedBeforeChoice(people, labels)
      : conflicts.some(({ isTyped }) => isTyped)
        ? messages.changedByBoth(people, labels)
        : messages.unseenDraft(people, labels);
  throw new SaveConflictError(message, conflicts, save);
}
