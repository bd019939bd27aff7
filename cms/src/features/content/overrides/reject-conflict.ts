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

/** The names in the versions that changed one of these fields, as the admin shows them. */
async function listEditors(
  req: PayloadRequest,
  { document: { collection, id }, save, paths }: Conflict,
  opened: OpenedState,
): Promise<string[]> {
  if (id === null || opened.savedAt === null) return [];
  const versions = await readVersionsSince(req, collection, id, opened.savedAt);
  const names = new Set<string>();
  let before: DocumentState = opened.state;
  for (const { values } of versions) {
    const after = toState(values, opened.state.library);
    const name = values['editedBy'];
    const isChanged = listChangedFields(save, before, after).some((path) => paths.includes(path));
    if (isChanged && isText(name)) names.add(name);
    before = after;
  }
  return [...names];
}

/**
 * Rejects a save of fields that somebody else changed meanwhile. The error belongs to the field
 * `openedWith`, whose component offers the ways on.
 * @throws APIError always, with who saved and which fields
 */
export async function rejectConflict(req: PayloadRequest, conflict: Conflict): Promise<never> {
  const { fields, save, paths, opened } = conflict;
  const documents = [save.submitted, save.opened?.own, save.present.own, save.present.library];
  const labels = paths.map((path) => describePath(fields, path, documents));
  const names = opened ? await listEditors(req, conflict, opened) : [];
  const editors = names.length > 0 ? names : [messages.aColleague];
  const isTyped = paths.some((path) => isTypedField(save, path));
  const message = !opened
    ? messages.openedTooLongAgo(labels)
    : save.choice
      ? messages.changedBeforeChoice(editors, labels)
      : isTyped
        ? messages.changedByBoth(editors, labels)
        : messages.unseenDraft(editors, labels);
  throw new APIError(
    messages.notSaved,
    409,
    { errors: [{ path: 'openedWith', message, label: messages.notSaved }] },
    true,
  );
}
