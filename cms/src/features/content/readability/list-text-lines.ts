import { isRecord, isText } from '@digivaardig/contracts/guards';
import { lexicalToLines } from '#platform/rich-text/lexical-to-plain-text.ts';

/** Names of texts that readers read, in the order of a page. */
const textNames = [
  'introduction',
  'title',
  'caption',
  'text',
  'question',
  'feedback',
  'transcript',
] as const;

/** Names of lists of which each row has texts. */
const listNames = ['goals', 'content', 'answers'] as const;

/** Marks of a list, a heading or a style are no words of the text. */
const withoutMarks = (line: string): string =>
  line
    .replace(/^\s*(?:#|-|\d+\.)\s+/, '')
    .replace(/\*\*|_/g, '')
    .replace(/\s\([a-z]+:[^)]*\)/g, '');

function listRowLines(row: unknown): string[] {
  if (!isRecord(row)) return [];
  const texts = textNames.flatMap((name) => {
    const text = row[name];
    return isText(text) ? text.split('\n') : [];
  });
  const rows = listNames.flatMap((name) => {
    const list: unknown = row[name];
    return Array.isArray(list) ? list.flatMap(listRowLines) : [];
  });
  const formatted = lexicalToLines(row['body']).map(withoutMarks);
  return [...texts, ...formatted, ...rows].filter((line) => line.trim() !== '');
}

/**
 * Lists the lines of a document of which readers read the words: its introduction, goals and blocks.
 * Its own title is a label and left out, and so are addresses of links and the cells of tables.
 */
export function listTextLines(document: unknown): string[] {
  if (!isRecord(document)) return [];
  const { title: _title, ...text } = document;
  return listRowLines(text);
}
