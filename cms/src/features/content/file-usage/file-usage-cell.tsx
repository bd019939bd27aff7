'use client';

import type { DefaultCellComponentProps } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { fileUsageMessages as messages } from './file-usage-messages.ts';
import { UseList } from './use-list.tsx';

/** More documents than this would make the row of a list too high. */
const maxInRow = 3;

/** In the list of files: where each stands. */
export function FileUsageCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const id = toId((rowData as Record<string, unknown>)['id']);
  if (id === null) return null;
  return <UseList collection={collectionSlug} file={id} max={maxInRow} none={messages.noneShort} />;
}
