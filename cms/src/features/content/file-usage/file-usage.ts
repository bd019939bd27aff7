import {
  hasShape,
  isListOf,
  isNumber,
  isOneOf,
  isRecord,
  isText,
} from '@digivaardig/contracts/guards';

/**
 * Where a document shows a file: on the site, in a draft, on the site and no longer in the draft, or
 * in the bin, from which it may come back.
 */
const useStates = ['published', 'draft', 'publishedOnly', 'inBin'] as const;

export type UseState = (typeof useStates)[number];

/** A document that shows a file. */
export interface FileUse {
  /** The slug of its collection. */
  collection: string;
  /** What the collection calls one document. */
  kind: string;
  id: string;
  title: string;
  state: UseState;
}

/** Where a file stands, as far as the reader may see it. */
export interface FileUsage {
  uses: FileUse[];
  /** How many documents of municipalities show it that the reader may not see. */
  hidden: number;
}

const isFileUsage = hasShape<FileUsage>({
  uses: isListOf(
    hasShape<FileUse>({
      collection: isText,
      kind: isText,
      id: isText,
      title: isText,
      state: isOneOf(useStates),
    }),
  ),
  hidden: isNumber,
});

/** The usage of files by id, as the endpoint answers. */
export const isUsageById = (value: unknown): value is Record<string, FileUsage> =>
  isRecord(value) && Object.values(value).every(isFileUsage);
