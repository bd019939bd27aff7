import { isListOf, isRecord, isText } from '@digivaardig/contracts/guards';
import type { Field } from 'payload';
import { listUsedFiles } from '../blocks/used-files.ts';
import { contentField, listBlocks, toBlockPath } from '../model/content-paths.ts';
import type { Override } from '../reading/shared-documents.ts';

const isOverrideList = isListOf(
  (row: unknown): row is Override => isRecord(row) && isText(row['path']),
);

/**
 * The files that a municipality's document shows by itself. Where its version follows the library,
 * the copy in the version says nothing: it lags behind, and the library's document counts.
 */
export function listOwnFiles(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  sharedNames: readonly string[],
): string[] {
  if (!values['basedOn']) return listUsedFiles(fields, values);
  const { overrides } = values;
  const paths = new Set(isOverrideList(overrides) ? overrides.map(({ path }) => path) : []);
  const own = Object.fromEntries(
    Object.entries(values).filter(([name]) => !sharedNames.includes(name) || paths.has(name)),
  );
  const blocks = listBlocks(values[contentField]).filter(({ id }) => paths.has(toBlockPath(id)));
  return listUsedFiles(fields, { ...own, [contentField]: blocks });
}
