import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
} from '@payloadcms/richtext-lexical/html';
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import { escapeHtml } from '../html/escape-html.ts';

/**
 * Addresses that a text may link to; anything else, script addresses among them, becomes plain
 * text.
 */
const safeUrlPattern = /^(https?:\/\/|mailto:|tel:)[^\s"'<>]+$/i;

/** Bits of a text node's format that we show; others are left out. */
const boldBit = 1;
const italicBit = 2;

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
  list: ({ node, nodesToHTML }) => {
    const tag = node.listType === 'number' ? 'ol' : 'ul';
    return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`;
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
  heading: ({ node, nodesToHTML }) => {
    const tag = node.tag === 'h4' ? 'h4' : 'h3';
    return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`;
  },
  link: ({ node, nodesToHTML }) => {
    const inner = nodesToHTML({ nodes: node.children }).join('');
    const url = node.fields.url ?? '';
    return safeUrlPattern.test(url) ? `<a href="${escapeHtml(url)}">${inner}</a>` : inner;
  },
  autolink: ({ node, nodesToHTML }) => nodesToHTML({ nodes: node.children }).join(''),
  unknown: () => '',
});

/**
 * A text as HTML that is safe to put in a page: a closed list of tags, no attributes but a checked
 * address. Nothing in, empty string out.
 */
export function lexicalToHtml(value: unknown): string {
  if (!value || typeof value !== 'object') return '';
  return convertLexicalToHTML({
    data: value as SerializedEditorState,
    converters,
    disableContainer: true,
  });
}
