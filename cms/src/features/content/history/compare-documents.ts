import { isListOf, isRecord, isText } from '@digivaardig/contracts/guards';
import type { Block, Field } from 'payload';
import { isSameValue } from '#platform/rich-text/is-same-value.ts';
import { arrangeIds } from '../model/arrange-blocks.ts';
import {
  contentField,
  expandContent,
  isBlockPath,
  orderPath,
  toBlockPath,
  toFieldName,
} from '../model/content-paths.ts';
import { describePath, findBlock } from '../overrides/describe-path.ts';
import { diffText, type DiffSegment } from '../overrides/diff-text.ts';
import { findField } from '../overrides/find-field.ts';
import { formatFieldValue, isRowId, type Titles } from '../overrides/format-field-value.ts';
import type { Override } from '../reading/shared-documents.ts';
import { hasDifference } from './diff-segments.ts';
import { listMoved } from './list-moved.ts';

type Values = Readonly<Record<string, unknown>>;

/** What changed in one field: of a block, in one of its fields. */
interface PartChange {
  /** The name of a field of a block; null for a field of the document. */
  label: string | null;
  segments: DiffSegment[];
}

type ChangeKind = 'added' | 'removed' | 'moved' | 'changed';

/** What a municipality decided about a field of its version of a library document. */
type ChangeSource = 'own' | 'follow' | 'take' | 'keep';

/** How one field or block differs between two versions of a document. */
export interface DocumentChange {
  path: string;
  label: string;
  kind: ChangeKind;
  /** Whether a block that changed is also in another place. */
  isMoved: boolean;
  source: ChangeSource | null;
}

/** A change with what is different in it; without parts only the layout of the text is. */
export interface DetailedChange extends DocumentChange {
  parts: PartChange[];
}

/** Two versions of a document, as stored. */
export interface VersionPair {
  /** The fields of the collection. */
  fields: readonly Field[];
  /** Names of the fields to compare, in the order of the form. */
  names: readonly string[];
  /** Those of them that a version takes from the library until they are overridden. */
  sharedNames: readonly string[];
  /** Null when there is no earlier version. */
  before: Values | null;
  after: Values;
}

const isOverrideList = isListOf(
  (row: unknown): row is Override => isRecord(row) && isText(row['path']),
);

const listOverrides = (values: Values | null): readonly Override[] => {
  const overrides = values?.['overrides'];
  return isOverrideList(overrides) ? overrides : [];
};

const getOrder = (values: Values): string[] => {
  const order = values[orderPath];
  return Array.isArray(order) ? order.map(String) : [];
};

/** The label of a path as the form shows it, with the number of a step. */
function labelPath(fields: readonly Field[], path: string, documents: readonly Values[]): string {
  const label = describePath(fields, path, documents);
  const document = documents.find((values) => isRecord(values[path]));
  if (!document || !isBlockPath(path)) return label;
  const steps = getOrder(document)
    .map(toBlockPath)
    .filter((one) => isRecord(document[one]) && document[one]['blockType'] === 'step');
  const number = steps.indexOf(path) + 1;
  return number > 0 ? label.replace(/^[^:]+/, (kind) => `${kind} ${String(number)}`) : label;
}

/** What a municipality decided about a shared field; undefined when it followed the library. */
function findSource(
  pair: VersionPair,
  path: string,
  now: unknown,
): ChangeSource | null | undefined {
  const [before, after] = [pair.before, pair.after].map((values) =>
    listOverrides(values).find((one) => one.path === path),
  );
  if (!before && !after) return undefined;
  if (!before) return 'own';
  if (!after) return isSameValue(before.seen, now) ? 'follow' : 'take';
  return isSameValue(before.seen, after.seen) ? null : 'keep';
}

const listPaths = (names: readonly string[], before: Values, after: Values): string[] => {
  const orders = [getOrder(after), getOrder(before)];
  return names.flatMap((name) =>
    name === contentField ? arrangeIds(new Set(orders.flat()), orders).map(toBlockPath) : name,
  );
};

/**
 * Lists which fields and blocks differ between two versions, in the order of the form. A field that
 * followed the library in both is left out: the library has a history of its own.
 */
export function listChanges(pair: VersionPair): DocumentChange[] {
  const { fields, names, sharedNames } = pair;
  const [before, after] = [expandContent(pair.before ?? {}), expandContent(pair.after)];
  const isVersion = Boolean(pair.after['basedOn']);
  const followsOrder = isVersion && findSource(pair, orderPath, null) === undefined;
  const moved = followsOrder ? new Set<string>() : listMoved(getOrder(before), getOrder(after));
  const movedPaths = new Set([...moved].map(toBlockPath));
  return listPaths(names, before, after).flatMap((path): DocumentChange[] => {
    const isShared = isVersion && sharedNames.includes(toFieldName(path));
    const source = isShared ? findSource(pair, path, after[path]) : null;
    const isMoved = movedPaths.has(path);
    const isChanged = source !== undefined && !isSameValue(before[path], after[path]);
    if (!isChanged && !source && !isMoved) return [];
    const isBlock = isBlockPath(path);
    const kind: ChangeKind =
      isBlock && !(path in before)
        ? 'added'
        : isBlock && !(path in after)
          ? 'removed'
          : isMoved && !isChanged && !source
            ? 'moved'
            : 'changed';
    const label = labelPath(fields, path, [after, before]);
    return [{ path, label, kind, isMoved: isMoved && kind !== 'moved', source: source ?? null }];
  });
}

/** The data fields of a block, also those beside each other in a row. */
const listNamedFields = (fields: readonly Field[]): (Field & { name: string; label?: unknown })[] =>
  fields.flatMap((field) =>
    'name' in field && field.name
      ? isRowId(field.name)
        ? []
        : [field as Field & { name: string }]
      : 'fields' in field
        ? listNamedFields(field.fields)
        : [],
  );

function compareParts(
  fields: readonly (Field & { name: string; label?: unknown })[],
  before: unknown,
  after: unknown,
  titles: Titles,
): PartChange[] {
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  return fields.flatMap((field): PartChange[] => {
    if (isSameValue(old[field.name], now[field.name])) return [];
    const segments = diffText(
      formatFieldValue(field, old[field.name], titles),
      formatFieldValue(field, now[field.name], titles),
    );
    return hasDifference(segments)
      ? [{ label: isText(field.label) ? field.label : field.name, segments }]
      : [];
  });
}

/** Compares the fields of a block; one that became another kind of block lost all that it had. */
function compareBlocks(
  fields: readonly Field[],
  before: unknown,
  after: unknown,
  titles: Titles,
): PartChange[] {
  const [old, now] = [findBlock(fields, before), findBlock(fields, after)];
  const compare = (block: Block | undefined, ...values: [unknown, unknown]) =>
    block ? compareParts(listNamedFields(block.fields), ...values, titles) : [];
  if (old === now) return compare(now, before, after);
  return [...compare(old, before, null), ...compare(now, null, after)];
}

/** Compares two versions field by field and block by block, with their texts word by word. */
export function compareDocuments(pair: VersionPair, titles: Titles): DetailedChange[] {
  const { fields } = pair;
  const [before, after] = [expandContent(pair.before ?? {}), expandContent(pair.after)];
  return listChanges(pair).map((change): DetailedChange => {
    const { path } = change;
    if (!isBlockPath(path)) {
      const field = findField(fields, path);
      const parts =
        field && 'name' in field && field.name ? compareParts([field], before, after, titles) : [];
      return { ...change, parts: parts.map(({ segments }) => ({ label: null, segments })) };
    }
    return { ...change, parts: compareBlocks(fields, before[path], after[path], titles) };
  });
}
