import { createHash } from 'node:crypto';
import { markdownToLexical } from '#platform/rich-text/markdown-to-lexical.ts';
import type { BlockSeed } from './content/types.ts';
import type { SeedContext } from './seed-context.ts';

/** The id of a file of the seed, by its name. */
export type FindFile = (filename: string) => { relationTo: 'library-files'; value: string };

interface Lesson {
  slug: string;
  steps?: readonly { title: string; body: string; blocks?: readonly BlockSeed[] }[];
  /** Blocks after the steps. */
  blocks?: readonly BlockSeed[];
  body?: string;
}

const noFiles: FindFile = (filename) => {
  throw new Error(`The seed names the file “${filename}” where it has none.`);
};

/** The same id with every seeding, so that a second one changes nothing. */
const makeId = (slug: string, index: number): string =>
  createHash('sha256')
    .update(`${slug} ${String(index)}`)
    .digest('hex')
    .slice(0, 24);

/** Makes the blocks of a lesson or an article. */
export async function toContent(
  context: SeedContext,
  { slug, steps = [], blocks = [], body }: Lesson,
  findFile: FindFile = noFiles,
): Promise<object[]> {
  const toBody = (markdown: string) => markdownToLexical(context.payload.config, markdown);
  const toBlock = (seed: BlockSeed): object => {
    switch (seed.blockType) {
      case 'image':
      case 'download':
        return { ...seed, file: findFile(seed.file) };
      case 'video':
        return { ...seed, file: findFile(seed.file), captions: findFile(seed.captions) };
      default:
        return seed;
    }
  };
  const content: object[] = [];
  for (const { title, body: text, blocks: extras = [] } of steps)
    content.push({ blockType: 'step', title, body: await toBody(text) }, ...extras.map(toBlock));
  content.push(...blocks.map(toBlock));
  if (body !== undefined) {
    const text = steps.length > 0 ? `### Verder leren\n\n${body}` : body;
    content.push({ blockType: 'text', body: await toBody(text) });
  }
  return content.map((block, index) => ({ id: makeId(slug, index), ...block }));
}
