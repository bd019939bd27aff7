import { isRecord, isText } from '@digivaardig/contracts/guards';
import type { Block, Field, TextField } from 'payload';
import { contentField, isBlockPath, orderPath, toFieldName } from '../model/content-paths.ts';
import { contentMessages } from '../messages.ts';
import { findField } from './find-field.ts';

type Values = Readonly<Record<string, unknown>>;

const getLabel = (value: unknown, fallback: string): string => (isText(value) ? value : fallback);

/** The block of the form that a stored block is one of; undefined for a kind that is gone. */
export function findBlock(fields: readonly Field[], block: unknown): Block | undefined {
  const field = findField(fields, contentField);
  return field?.type === 'blocks' && isRecord(block)
    ? field.blocks.find(({ slug }) => slug === block['blockType'])
    : undefined;
}

/** Payload adds a text field for the id of a block. */
const isTextField = (field: Field): field is TextField =>
  field.type === 'text' && field.name !== 'id';

/** The line of a block by which an editor knows it; empty for one without a line. */
function getBlockTitle({ fields }: Block, block: Values): string {
  const line = fields.find((field) => isTextField(field) && isText(block[field.name]));
  return line && 'name' in line ? getLabel(block[line.name], '') : '';
}

/**
 * The name of a field as the form shows it; of a block its kind and title, such as “Stap: Open
 * Teams”.
 *
 * @param documents expanded documents; the first that has the block names it
 */
export function describePath(
  fields: readonly Field[],
  path: string,
  documents: readonly (Values | null | undefined)[],
): string {
  if (path === orderPath) return contentMessages.values.order;
  if (isBlockPath(path)) {
    const block = documents.map((values) => values?.[path]).find(isRecord);
    const kind = findBlock(fields, block);
    if (!block || !kind) return contentMessages.values.block;
    const label = getLabel(kind.labels?.singular, contentMessages.values.block);
    const title = getBlockTitle(kind, block);
    return title === '' ? label : `${label}: ${title}`;
  }
  const field = findField(fields, toFieldName(path));
  return field && 'label' in field ? getLabel(field.label, path) : path;
}
