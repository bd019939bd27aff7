import type { Field } from 'payload';
import { formDefault } from '#platform/fields/form-default.ts';
import type { Scope } from '../reading/shared-kinds.ts';
import { createBlocks } from './block-kinds.ts';
import { contentField } from '../model/content-paths.ts';

interface Options {
  label: string;
  description?: string;
  required?: boolean;
  /** The kind of block with which the form of a new document begins. */
  firstBlock?: string;
}

/** How many blocks a text may have. */
const maxBlocks = 80;

/** The text of a document as a list of blocks. */
export const createContentField = (
  scope: Scope,
  { label, description, required = false, firstBlock }: Options,
): Field => ({
  name: contentField,
  label,
  labels: { singular: 'Onderdeel', plural: 'Onderdelen' },
  type: 'blocks',
  blocks: createBlocks(scope),
  maxRows: maxBlocks,
  ...(required ? { minRows: 1, required } : {}),
  ...(firstBlock ? { defaultValue: formDefault([{ blockType: firstBlock }]) } : {}),
  ...(description ? { admin: { description } } : {}),
});
