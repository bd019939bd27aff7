import { isRecord, isText } from '@digivaardig/contracts/guards';

type Values = Readonly<Record<string, unknown>>;

/** The field of a document that holds its blocks. */
export const contentField = 'content';

/** The path of the order of the blocks, apart from what is in them. */
export const orderPath = `${contentField}.order`;

const blockPrefix = `${contentField}.`;

/**
 * A block as stored. Its id stays the same in every version of a document, and in the versions that
 * municipalities make of it.
 */
export interface StoredBlock {
  id: string;
  blockType: string;
  [name: string]: unknown;
}

const isStoredBlock = (row: unknown): row is StoredBlock =>
  isRecord(row) && isText(row['id']) && isText(row['blockType']);

/** The blocks of a stored value; what is no block is left out. */
export const listBlocks = (value: unknown): StoredBlock[] =>
  Array.isArray(value) ? value.filter(isStoredBlock) : [];

/** The path of one block, under which a municipality overrides it. */
export const toBlockPath = (id: string): string => `${blockPrefix}${id}`;

/** Whether this is the path of one block. */
export const isBlockPath = (path: string): boolean =>
  path.startsWith(blockPrefix) && path !== orderPath;

/** The field of a path: of a block, that is the field that holds it. */
export const toFieldName = (path: string): string =>
  path.startsWith(blockPrefix) ? contentField : path;

/**
 * Takes the blocks of a document apart: each under a path of its own, and their order. A document
 * without the field stays as it is, and so does one that is taken apart already.
 */
export function expandContent(values: Values): Values {
  if (!(contentField in values)) return values;
  const { [contentField]: content, ...others } = values;
  const blocks = listBlocks(content);
  return {
    ...others,
    [orderPath]: blocks.map(({ id }) => id),
    ...Object.fromEntries(blocks.map((block) => [toBlockPath(block.id), block])),
  };
}

/** Replaces the field of the blocks among these names by the paths in these expanded documents. */
export function expandNames(
  names: readonly string[],
  documents: readonly (Values | null | undefined)[],
): string[] {
  const paths = new Set(
    documents.flatMap((values) => Object.keys(values ?? {})).filter(isBlockPath),
  );
  return names.flatMap((name) => (name === contentField ? [orderPath, ...paths] : name));
}

/** What the caller sent, expanded: a block that it left out of the list was removed. */
export function expandSubmitted(submitted: Values, paths: readonly string[]): Values {
  if (!(contentField in submitted)) return submitted;
  const removed = paths.filter(isBlockPath).map((path) => [path, null] as const);
  return { ...Object.fromEntries(removed), ...expandContent(submitted) };
}
