import type { Field } from 'payload';
import { isBlockPath, orderPath, toBlockPath } from '../model/content-paths.ts';
import { describePath, findBlock } from './describe-path.ts';
import { findField } from './find-field.ts';
import { formatFieldValue, formatRow, type Titles } from './format-field-value.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The lines of a field or a block, to read and compare. The order of blocks is the list of their
 * names.
 *
 * @param documents expanded documents; the first that has a block names it
 */
export function formatPath(
  { fields, titles }: { fields: readonly Field[]; titles: Titles },
  path: string,
  value: unknown,
  documents: readonly Values[],
): string[] {
  if (path === orderPath) {
    const order = Array.isArray(value) ? value.map(String) : [];
    return order.map((id) => describePath(fields, toBlockPath(id), documents));
  }
  const block = isBlockPath(path) ? findBlock(fields, value) : undefined;
  if (block) return formatRow(block.fields, value, titles);
  const field = findField(fields, path);
  return field ? formatFieldValue(field, value, titles) : [];
}
