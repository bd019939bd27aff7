import { isRecord, isText } from '@digivaardig/contracts/guards';
import { messages } from '../i18n/messages.ts';
import { isUnsafeAddress } from './link-address.ts';

/**
 * What the editor makes and the site shows; a test compares this list with the editor's own.
 * @internal for tests
 */
export const knownNodeTypes: readonly string[] = [
  'root',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'link',
  'autolink',
  'text',
  'linebreak',
  'tab',
];

/** Names of nodes that programs and other editors make, as people know them. */
const nodeNames: Readonly<Record<string, string>> = {
  table: 'een tabel',
  quote: 'een citaat',
  upload: 'een afbeelding of bestand',
  horizontalrule: 'een scheidingslijn',
  code: 'programmacode',
};

/**
 * Finds what a text may not hold, in any version and from whichever source: a node that the site
 * cannot show, or a link that may lead to a script. Null when all is well. What is no text of the
 * editor is left to other checks.
 */
export function findRichTextProblem(value: unknown): string | null {
  return isRecord(value) ? findNodeProblem(value['root']) : null;
}

function findNodeProblem(node: unknown): string | null {
  if (!isRecord(node)) return null;
  const { type, fields, children } = node;
  if (!isText(type) || !knownNodeTypes.includes(type)) {
    return messages.errors.richTextNode(nodeNames[String(type)] ?? 'een onbekend onderdeel');
  }
  const url = isRecord(fields) ? fields['url'] : undefined;
  if ((type === 'link' || type === 'autolink') && isUnsafeAddress(url)) {
    return messages.errors.linkUnsafe(String(url).trim().slice(0, 60));
  }
  if (!Array.isArray(children)) return null;
  for (const child of children) {
    const problem = findNodeProblem(child);
    if (problem !== null) return problem;
  }
  return null;
}
