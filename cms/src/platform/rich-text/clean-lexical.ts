import { isNumber, isRecord, isText } from '@digivaardig/contracts/guards';
import { cleanTexts } from '@digivaardig/contracts/text';
import { completeLinkAddress } from './link-address.ts';
import { shownFormats } from './lexical-to-html.ts';

type Node = Record<string, unknown>;

const lineBreak = { type: 'linebreak', version: 1 };

/** A text with other line breaks becomes several, with the marks that it has. */
const splitText = (node: Node): unknown[] => {
  const { text } = node;
  if (!isText(text)) return [node];
  return text
    .split(/[\v\f]/)
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [lineBreak]),
      ...(part === '' ? [] : [{ ...node, text: part }]),
    ]);
};

/** Drops marks and colours that the site does not show. */
const cleanTextNode = (node: Node): Node => ({
  ...node,
  ...(isNumber(node['format']) ? { format: node['format'] & shownFormats } : {}),
  ...('style' in node ? { style: '' } : {}),
});

/** A list to tick off is one with bullets, since nobody can tick on the site. */
const cleanList = (node: Node): Node =>
  node['listType'] === 'check' ? { ...node, listType: 'bullet', tag: 'ul' } : node;

const cleanListItem = ({ checked: _checked, ...node }: Node): Node => node;

const cleanLink = (node: Node): Node => {
  const { fields } = node;
  if (!isRecord(fields) || !isText(fields['url'])) return node;
  return { ...node, fields: { ...fields, url: completeLinkAddress(fields['url']) } };
};

const cleaners: Readonly<Record<string, (node: Node) => Node>> = {
  list: cleanList,
  listitem: cleanListItem,
  link: cleanLink,
  autolink: cleanLink,
};

/** Alignment and indents of other programs; only the items of a list have a depth. */
const cleanBlock = (node: Node): Node => ({
  ...node,
  ...('format' in node ? { format: '' } : {}),
  ...('indent' in node && node['type'] !== 'listitem' ? { indent: 0 } : {}),
});

const cleanNode = (node: unknown): unknown[] => {
  if (!isRecord(node)) return [node];
  const { type, children } = node;
  if (type === 'text' || type === 'tab') {
    const text = cleanTextNode(node);
    return /[\v\f]/.test(String(text['text'])) ? splitText(text) : [text];
  }
  if (!Array.isArray(children)) return [node];
  const block = cleanBlock(cleaners[String(type)]?.(node) ?? node);
  return [{ ...block, children: children.flatMap(cleanNode) }];
};

/**
 * Cleans rich text, so that the editor shows what the site shows: a vertical tab or form feed
 * becomes a line break of the editor, marks and alignment that the site has not are dropped, the
 * address of a link is completed, and so are dropped characters that no text needs.
 */
export function cleanLexical(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const [root] = cleanNode(value['root']);
  return cleanTexts({ ...value, root });
}
