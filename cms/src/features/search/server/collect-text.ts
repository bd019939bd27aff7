import type { Field } from 'payload';
import { isRecord } from '@digivaardig/contracts/guards';

/** The text of a document, as far as it is searched. */
export interface CollectedText {
  headings: string[];
  /** The words of the text in order, each part with a space between. */
  body: string;
}

const maxBodyWords = 80;
const maxHeadings = 30;

interface Piece {
  text: string;
  isHeading: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const getChildren = (node: Node): Node[] =>
  Array.isArray(node['children']) ? node['children'].filter(isRecord) : [];

const toText = (node: Node): string => {
  if (typeof node['text'] === 'string') return node['text'];
  return getChildren(node)
    .map(toText)
    .join(node['type'] === 'list' ? ' ' : '');
};

/** The paragraphs, headings and lists of the editor's text. */
function listRichText(value: unknown): Piece[] {
  if (!isRecord(value) || !isRecord(value['root'])) return [];
  return getChildren(value['root']).map((node) => ({
    text: toText(node),
    isHeading: node['type'] === 'heading',
  }));
}

const isTitle = (name: string): boolean => name === 'title' || name === 'heading';

/** Fields that the search knows by name, or that hold no text for readers. */
function listFieldText(field: Field, values: Node, isInside: boolean): Piece[] {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) =>
      'name' in tab && tab.name
        ? listText(tab.fields, values[tab.name], isInside)
        : listText(tab.fields, values, isInside),
    );
  }
  if (!('name' in field) || !field.name) {
    return 'fields' in field ? listText(field.fields, values, isInside) : [];
  }
  const value = values[field.name];
  switch (field.type) {
    case 'richText':
      return listRichText(value);
    case 'text':
    case 'textarea':
      return [value]
        .flat()
        .filter((one) => typeof one === 'string')
        .map((text) => ({ text, isHeading: isInside && isTitle(field.name) }));
    case 'group':
      return listText(field.fields, value, true);
    case 'array':
      return listRows(value).flatMap((row) => listText(field.fields, row, true));
    case 'blocks':
      return listRows(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row['blockType']);
        return block ? listText(block.fields, row, true) : [];
      });
    default:
      return [];
  }
}

const listRows = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const listText = (fields: readonly Field[], values: unknown, isInside: boolean): Piece[] =>
  isRecord(values) ? fields.flatMap((field) => listFieldText(field, values, isInside)) : [];

/**
 * Collects the text of a document by the list of its fields, whatever they are called and however
 * they are nested: texts, rich text, lists and blocks.
 * @param except names of fields at the top that are searched by themselves
 */
export function collectText(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  except: readonly string[],
): CollectedText {
  const own = { ...values, ...Object.fromEntries(except.map((name) => [name, undefined])) };
  const pieces = listText(fields, own, false)
    .map(({ text, isHeading }) => ({ text: text.replace(/\s+/g, ' ').trim(), isHeading }))
    .filter(({ text }) => text !== '');
  const words = pieces.flatMap(({ text, isHeading }) => (isHeading ? [] : text.split(' ')));
  return {
    headings: pieces
      .flatMap(({ text, isHeading }) => (isHeading ? text : []))
      .slice(0, maxHeadings),
    body: words.slice(0, maxBodyWords).join(' '),
  };
}
