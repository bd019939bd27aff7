import { isRecord, isText } from '@digivaardig/contracts/guards';
import { cleanTexts } from '@digivaardig/contracts/text';

const lineBreak = { type: 'linebreak', version: 1 };

/** A text with other line breaks becomes several, with the marks that it has. */
const splitText = (node: Record<string, unknown>): unknown[] => {
  const { text } = node;
  if (!isText(text)) return [node];
  return text
    .split(/[\v\f]/)
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [lineBreak]),
      ...(part === '' ? [] : [{ ...node, text: part }]),
    ]);
};

const splitNode = (node: unknown): unknown[] => {
  if (!isRecord(node)) return [node];
  if (node['type'] === 'text')
    return /[\v\f]/.test(String(node['text'])) ? splitText(node) : [node];
  const { children } = node;
  return [Array.isArray(children) ? { ...node, children: children.flatMap(splitNode) } : node];
};

/**
 * Cleans rich text: a vertical tab or form feed becomes a line break of the editor, and other
 * characters that no text needs are dropped.
 */
export function cleanLexical(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const [root] = splitNode(value['root']);
  return cleanTexts({ ...value, root });
}
