import { isRecord } from '@digivaardig/contracts/guards';

type Node = Record<string, unknown>;

const getChildren = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isRecord) : [];

const markText = (text: string, format: unknown): string => {
  const bits = typeof format === 'number' ? format : 0;
  const bold = bits & 1 ? `**${text}**` : text;
  return bits & 2 ? `_${bold}_` : bold;
};

/**
 * A link shows where it leads: a changed address is a change that a reader of the difference must
 * see.
 */
function toInlineText(node: Node): string {
  if (node['type'] === 'linebreak') return ' ';
  if (typeof node['text'] === 'string') return markText(node['text'], node['format']);
  const inner = getChildren(node).map(toInlineText).join('');
  const url = isRecord(node['fields']) ? node['fields']['url'] : null;
  return typeof url === 'string' ? `${inner} (${url})` : inner;
}

function toBlockLines(node: Node): string[] {
  if (node['type'] === 'list')
    return getChildren(node).flatMap((item) => toListItemLines(item, node['listType']));
  if (node['type'] === 'heading') return [`# ${getChildren(node).map(toInlineText).join('')}`];
  const line = getChildren(node).map(toInlineText).join('').trim();
  return line === '' ? [] : [line];
}

function toListItemLines(item: Node, listType: unknown): string[] {
  const nested = getChildren(item).filter(({ type }) => type === 'list');
  const own = getChildren(item).filter(({ type }) => type !== 'list');
  const mark = listType === 'number' ? `${String(item['value'])}.` : '-';
  const line = own.map(toInlineText).join('').trim();
  return [
    ...(line === '' ? [] : [`${mark} ${line}`]),
    ...nested.flatMap(toBlockLines).map((inner) => `  ${inner}`),
  ];
}

/**
 * The editor's text as plain lines: one for each paragraph, heading and list item, marked as people
 * mark plain text. What is no such text gives no lines.
 */
export function lexicalToLines(value: unknown): string[] {
  if (!isRecord(value) || !isRecord(value['root'])) return [];
  return getChildren(value['root']).flatMap(toBlockLines);
}
