import type { Module } from '../../../payload-types.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { blockNames } from '../model/block-names.ts';
import { listBlocks, type StoredBlock } from '../model/content-paths.ts';

/** A block as the form of a municipality saves it. */
type Block = NonNullable<Module['content']>[number];

export type BlockType = Block['blockType'];

/** A block on a site. Every field may be missing: a draft may lack any. */
export interface BlockParent<Type extends BlockType> {
  block: Partial<Extract<Block, { blockType: Type }>> & { id: string; blockType: Type };
  reader: ContentReader;
}

export type AnyBlockParent = { [Type in BlockType]: BlockParent<Type> }[BlockType];

const isBlockParent = (parent: {
  block: StoredBlock;
  reader: ContentReader;
}): parent is typeof parent & AnyBlockParent => parent.block.blockType in blockNames;

/** The blocks of a text for the site. A block of a kind that this version lacks is left out. */
export const toBlockParents = (content: unknown, reader: ContentReader): AnyBlockParent[] =>
  listBlocks(content)
    .map((block) => ({ block, reader }))
    .filter(isBlockParent);
