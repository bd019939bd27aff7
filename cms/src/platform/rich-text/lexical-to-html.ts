import { toLinkAddress } from './link-address.ts';
import { isListOf, isNumber, isRecord, isText } from '@digivaardig/contracts/guards';
import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
} from '@payloadcms/richtext-lexical/html';
import type { SerializedListItemNode } from '@payloadcms/richtext-lexical';
import type {
  SerializedEditorState,
  SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { escapeHtml } from '../html/escape-html.ts';

/** Bits of a text node's format that we show; others are left out. */
const boldBit = 1;
const italicBit = 2;
export const shownFormats = boldBit | italicBit;

/** Letters that are written from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A block that somebody gave a direction has it; the browser finds that of another one, which
 * matters only when it has letters that are written from right to left.
 */
function openTag(tag: string, direction: unknown, inner: string): string {
  if (direction !== 'rtl' && !rightToLeft.test(inner)) return `<${tag}>`;
  return `<${tag} dir="${direction === 'rtl' || direction === 'ltr' ? direction : 'auto'}">`;
}

const wrapBlock = (tag: string, { direction }: { direction: unknown }, inner: string): string =>
  `${openTag(tag, direction, inner)}${inner}</${tag}>`;

/** The fields of an item; `isNode` checked its children. */
const isListItem = (node: SerializedLexicalNode): node is SerializedListItemNode =>
  node.type === 'listitem';

/** Whether it only holds the list below the item before it, as the editor stores nested lists. */
const isNesting = ({ children }: SerializedListItemNode): boolean => children[0]?.type === 'list';

/** Joins each item with the items that hold the lists below it. */
const groupItems = (items: readonly SerializedListItemNode[]): SerializedListItemNode[][] =>
  items.reduce<SerializedListItemNode[][]>((groups, item) => {
    const last = groups.at(-1);
    return last && isNesting(item)
      ? [...groups.slice(0, -1), [...last, item]]
      : [...groups, [item]];
  }, []);

const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value);

/** An address that leads nowhere leaves plain text. */
function wrapInLink(inner: string, typed: unknown): string {
  const address = toLinkAddress(typed);
  return address === null ? inner : `<a href="${escapeHtml(address)}">${inner}</a>`;
}

const converters: HTMLConvertersFunction = () => ({
  paragraph: ({ node, nodesToHTML }) =>
    wrapBlock('p', node, nodesToHTML({ nodes: node.children }).join('') || '<br>'),
  text: ({ node }) => {
    const marks = [
      ...(node.format & boldBit ? ['strong'] : []),
      ...(node.format & italicBit ? ['em'] : []),
    ];
    return marks.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeHtml(node.text));
  },
  linebreak: () => '<br>',
  tab: () => '\t',
  list: ({ node, nodesToHTML }) => {
    const tag = node.listType === 'number' ? 'ol' : 'ul';
    const start = tag === 'ol' && isCount(node.start) && node.start !== 1 ? node.start : null;
    const items = groupItems(node.children.filter(isListItem)).map((group) => {
      const [first] = group;
      const inner = nodesToHTML({ nodes: group.flatMap(({ children }) => children) }).join('');
      if (first && isNesting(first)) return `<li class="unmarked">${inner}</li>`;
      return wrapBlock('li', first ?? { direction: null }, inner);
    });
    return `<${tag}${start === null ? '' : ` start="${String(start)}"`}>${items.join('')}</${tag}>`;
  },
  heading: ({ node, nodesToHTML }) => {
    const tag = node.tag === 'h4' ? 'h4' : 'h3';
    return wrapBlock(tag, node, nodesToHTML({ nodes: node.children }).join(''));
  },
  link: ({ node, nodesToHTML }) =>
    wrapInLink(nodesToHTML({ nodes: node.children }).join(''), node.fields.url),
  // An address that was typed in the text, of which the editor makes a link by itself.
  autolink: ({ node, nodesToHTML }) =>
    wrapInLink(nodesToHTML({ nodes: node.children }).join(''), node.fields.url),
  unknown: () => '',
});

const blockTypes: readonly unknown[] = [
  'root',
  'paragraph',
  'list',
  'listitem',
  'heading',
  'link',
  'autolink',
];

/** Whether the converters can read it: what they know has its fields, down to the last child. */
function isNode(value: unknown): value is SerializedLexicalNode {
  if (!isRecord(value) || !isText(value['type'])) return false;
  const { type, children, fields, format, text } = value;
  if (type === 'text' && !(isText(text) && isNumber(format))) return false;
  if ((type === 'link' || type === 'autolink') && !isRecord(fields)) return false;
  return blockTypes.includes(type) ? isListOf(isNode)(children) : true;
}

const isEditorState = (value: unknown): value is SerializedEditorState =>
  isRecord(value) && isNode(value['root']) && value['root'].type === 'root';

/**
 * A text as HTML that is safe to put in a page: a closed list of tags, no attributes but a checked
 * address. What is no such text gives an empty string.
 */
export const lexicalToHtml = (value: unknown): string =>
  isEditorState(value)
    ? convertLexicalToHTML({ data: value, converters, disableContainer: true })
    : '';
