import { captionTypes, videoTypes } from '#platform/files/media-types.ts';
import { readPicture, readUpload, type Upload } from '#platform/files/read-upload.ts';
import { lexicalToHtml } from '#platform/rich-text/lexical-to-html.ts';
import type { AnyBlockParent, BlockType } from '../blocks/read-blocks.ts';
import { isTable } from '../model/table.ts';
import { parseVideoEmbed } from '../model/video-embed.ts';
import { contentMessages } from '../messages.ts';
import type { Resolvers } from './resolver-types.ts';

const { untitled } = contentMessages.values;

const typeNames = {
  step: 'SiteStepBlock',
  text: 'SiteTextBlock',
  image: 'SiteImageBlock',
  video: 'SiteVideoBlock',
  tip: 'SiteTipBlock',
  table: 'SiteTableBlock',
  download: 'SiteDownloadBlock',
  question: 'SiteQuestionBlock',
} as const satisfies Record<BlockType, string>;

const getBlockId = ({ block }: AnyBlockParent): string => block.id;

const readFile = ({ reader }: AnyBlockParent, value: unknown): Promise<Upload | null> =>
  readUpload(reader.req, reader.municipality.id, value);

/** A file of another type than a block is for is as gone. */
async function readFileOfType(
  parent: AnyBlockParent,
  value: unknown,
  types: readonly string[],
): Promise<Upload | null> {
  const file = await readFile(parent, value);
  return file && types.includes(file.mimeType) ? file : null;
}

/** The rows of a table; none for what is no table. */
const toRows = (cells: unknown): string[][] => (isTable(cells) ? cells : []);

/** Resolves the blocks of a text. Every field may be missing in a draft. */
export const blockResolvers: Pick<
  Resolvers,
  | 'SiteBlock'
  | 'SiteTextBlock'
  | 'SiteStepBlock'
  | 'SiteImageBlock'
  | 'SiteVideoBlock'
  | 'SiteTipBlock'
  | 'SiteTableBlock'
  | 'SiteDownloadBlock'
  | 'SiteQuestionBlock'
> = {
  SiteBlock: { __resolveType: ({ block }) => typeNames[block.blockType] },
  SiteTextBlock: {
    id: getBlockId,
    html: ({ block }) => lexicalToHtml(block.body),
  },
  SiteStepBlock: {
    id: getBlockId,
    title: ({ block }) => block.title || untitled,
    html: ({ block }) => lexicalToHtml(block.body),
  },
  SiteImageBlock: {
    id: getBlockId,
    picture: ({ block, reader }) => readPicture(reader.req, reader.municipality.id, block.file),
    alt: ({ block }) => (block.decorative === true ? '' : (block.alt ?? '')),
    caption: ({ block }) => block.caption || null,
  },
  SiteVideoBlock: {
    id: getBlockId,
    title: ({ block }) => block.title || untitled,
    file: (parent) =>
      parent.block.source === 'embed'
        ? null
        : readFileOfType(parent, parent.block.file, videoTypes),
    captions: (parent) =>
      parent.block.source === 'embed'
        ? null
        : readFileOfType(parent, parent.block.captions, captionTypes),
    embed: ({ block }) => (block.source === 'embed' ? parseVideoEmbed(block.address ?? '') : null),
    transcript: ({ block }) => block.transcript ?? '',
  },
  SiteTipBlock: {
    id: getBlockId,
    title: ({ block }) => block.title || null,
    text: ({ block }) => block.text ?? '',
  },
  SiteTableBlock: {
    id: getBlockId,
    caption: ({ block }) => block.caption || untitled,
    head: ({ block }) => toRows(block.cells)[0] ?? [],
    rows: ({ block }) => toRows(block.cells).slice(1),
  },
  SiteDownloadBlock: {
    id: getBlockId,
    label: ({ block }) => block.label || untitled,
    file: (parent) => readFile(parent, parent.block.file),
  },
  SiteQuestionBlock: {
    id: getBlockId,
    question: ({ block }) => block.question || untitled,
    answers: ({ block }) =>
      (block.answers ?? []).flatMap(({ text, correct, feedback }) =>
        text ? { text, correct: correct === true, feedback: feedback || null } : [],
      ),
  },
};
