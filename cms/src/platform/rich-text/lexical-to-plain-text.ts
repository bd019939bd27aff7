interface Node {
  type?: unknown;
  text?: unknown;
  format?: unknown;
  tag?: unknown;
  listType?: unknown;
  value?: unknown;
  fields?: { url?: unknown };
  children?: unknown;
}

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children)
    ? node.children.filter((child): child is Node => typeof child === 'object' && child !== null)
    : [];

const marked = (text: string, format: unknown): string => {
  const bits = typeof format === 'number' ? format : 0;
  const bold = bits & 1 ? `**${text}**` : text;
  return bits & 2 ? `_${bold}_` : bold;
};

/** A link shows where it leads: a changed address is a change that a reader of the difference must see. */
function inline(node: Node): string {
  if (node.type === 'linebreak') return ' ';
  if (typeof node.text === 'string') return marked(node.text, node.format);
  const inner = childrenOf(node).map(inline).join('');
  const url = node.fields?.url;
  return typeof url === 'string' ? `${inner} (${url})` : inner;
}

function block(node: Node): string[] {
  if (node.type === 'list')
    return childrenOf(node).flatMap((item) => listItem(item, node.listType));
  if (node.type === 'heading') return [`# ${childrenOf(node).map(inline).join('')}`];
  const line = childrenOf(node).map(inline).join('').trim();
  return line === '' ? [] : [line];
}

function listItem(item: Node, listType: unknown): string[] {
  const nested = childrenOf(item).filter(({ type }) => type === 'list');
  const own = childrenOf(item).filter(({ type }) => type !== 'list');
  const mark = listType === 'number' ? `${String(item.value)}.` : '-';
  const line = own.map(inline).join('').trim();
  return [
    ...(line === '' ? [] : [`${mark} ${line}`]),
    ...nested.flatMap(block).map((inner) => `  ${inner}`),
  ];
}

/**
 * The editor's text as plain lines: one for each paragraph, heading and list item, marked as people mark plain text.
 * What is no such text gives no lines.
 */
export function richTextLines(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('root' in value)) return [];
  return childrenOf(value.root as Node).flatMap(block);
}
