import { toLinkAddress } from './link-address.ts';
import { isListOf, isNumber, isRecord, isText } from '@digivaardig/contracts/guards';
import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
} from '@payloadcms/richtext-lexical/html';
import type {
  SerializedEditorState,
  SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { escapeHtml } from '../html/escape-html.ts';

/** Bits of a text node's format that we show; others are left out. */
const boldBit = 1;
const italicBit = 2;

/** An address that leads nowhere leaves plain text. */
function wrapInLink(inner: string, typed: unknown): string {
  const address = toLinkAddress(typed);
  return address === null ? inner : `<a href="${escapeHtml(address)}">${inner}</a>`;
}

const converters: HTMLConvertersFunction = () => ({
  paragraph: ({ node, nodesToHTML }) => `<p>${nodesToHTML({ nodes: node.children }).join('')}</p>`,
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
    return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`;
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
  heading: ({ node, nodesToHTML }) => {
    const tag = node.tag === 'h4' ? 'h4' : 'h3';
    return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`;
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
