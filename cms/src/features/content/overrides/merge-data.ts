import type { Field, PayloadRequest } from 'payload';
import { isSameValue } from '#platform/rich-text/is-same-value.ts';
import { collapseContent } from '../model/collapse-content.ts';
import {
  contentField,
  expandContent,
  expandNames,
  expandSubmitted,
} from '../model/content-paths.ts';
import { withBlockIds } from '../model/with-block-ids.ts';
import { readSubmission } from './opened-with.ts';
import { readChoice } from './override-choice.ts';
import { readStates, type SavedDocument } from './read-states.ts';
import { rejectConflict } from './reject-conflict.ts';
import { type DocumentState, isUntouched, mergeSave, type Save } from './track-overrides.ts';

type Data = Readonly<Record<string, unknown>>;

interface Merge {
  document: SavedDocument;
  fields: readonly Field[];
  /** The data of this save, in which Payload filled what the caller omitted. */
  data: Data;
  present: DocumentState;
  names: Pick<Save, 'sharedFields' | 'localFields'>;
}

/** Payload sets this while it restores a version: the editor wants that version back as it was. */
export const isRestoring = (context: Data): boolean => context['isRestoringVersion'] === true;

const isPublished = (values: Data): boolean => values['_status'] === 'published';

/**
 * The state that a save is merged into: what is stored now. Whoever publishes what is published
 * already, untouched, drops the draft on top of it: Payload's button to return to the published
 * document sends that whole.
 */
function findMergeTarget(save: Save, data: Data): DocumentState {
  const { opened, present } = save;
  const dropsDraft =
    isPublished(data) &&
    !isPublished(present.own) &&
    opened !== null &&
    isPublished(opened.own) &&
    isUntouched(save);
  return dropsDraft ? { ...opened, library: present.library } : present;
}

/**
 * Merges a save into what is stored now, and returns its data with the merged value of every field
 * and the overrides.
 * @throws APIError when somebody else changed the same field since the form was opened
 */
export async function mergeData(
  req: PayloadRequest,
  { document, fields, data: given, present, names }: Merge,
): Promise<Data> {
  const data =
    contentField in given ? { ...given, [contentField]: withBlockIds(given[contentField]) } : given;
  const submission = readSubmission(req.context, document.collection);
  const sent = Object.fromEntries(
    submission.names.filter((name) => name in data).map((name) => [name, data[name]]),
  );
  const { opened, replaced } = await readStates(req, document, present, submission.openedWith);
  const choice = document.base ? readChoice(req.context) : undefined;
  const states = [present, opened?.state, replaced].flatMap((state) =>
    state ? [state.own, state.library] : [],
  );
  const expand = (list: readonly string[]) => expandNames(list, [expandContent(sent), ...states]);
  const expanded = {
    sharedFields: expand(names.sharedFields),
    localFields: expand(names.localFields),
  };
  const submitted = expandSubmitted(sent, [...expanded.sharedFields, ...expanded.localFields]);
  const save = {
    ...expanded,
    submitted,
    opened: opened && opened.state,
    present,
    replaced,
    takes: submission.openedWith.takes,
    choice,
  };
  const target = findMergeTarget(save, data);
  const publishesDraft = document.id !== null && isPublished(data) && !isPublished(target.own);
  const outcome = mergeSave({ ...save, present: target, publishesDraft });
  if (outcome.kind === 'conflict') {
    const { paths } = outcome;
    return rejectConflict(req, { document, fields, save, paths, opened });
  }
  // A value that means the same stays, with the ids of its rows; blocks are what their ids say.
  const changed = Object.entries(
    collapseContent(outcome.values, { submitted, present: target }),
  ).filter(
    ([name, value]) =>
      (name === contentField || !isSameValue(data[name], value)) &&
      (value !== undefined || name in sent),
  );
  const values = Object.fromEntries(changed.map(([name, value]) => [name, value ?? null]));
  return { ...data, ...values, overrides: outcome.overrides };
}
