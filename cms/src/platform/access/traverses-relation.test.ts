import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { traversesRelation } from './traverses-relation.ts';

const relation = { name: 'theme', type: 'relationship', relationTo: ['themes'] };
const fields = [
  { name: 'title', type: 'text' },
  relation,
  { name: 'file', type: 'upload', relationTo: 'files' },
  {
    name: 'content',
    type: 'blocks',
    blocks: [
      { slug: 'tip', flattenedFields: [{ name: 'text', type: 'text' }] },
      { slug: 'image', flattenedFields: [{ name: 'file', type: 'upload', relationTo: 'files' }] },
    ],
  },
  { name: 'rows', type: 'array', flattenedFields: [relation, { name: 'text', type: 'text' }] },
] as unknown as FlattenedField[];

describe('traversesRelation', () => {
  it.each([
    'theme.value.title',
    'theme.title',
    'file.filename',
    'rows.theme.title',
    'version.theme.title',
    'content.file.description',
    'content.image.file.description',
    'version.content.file.value.description',
  ])('detects that %s leads into another document', (path) => {
    expect(traversesRelation(fields, path)).toBe(true);
  });
  it.each([
    'title',
    'theme',
    'theme.value',
    'theme.relationTo',
    'file.id',
    'rows.text',
    'content.text',
    'content.image.file',
    'content.file.value',
    'none.title',
    '',
  ])('detects that %s stays in the document', (path) => {
    expect(traversesRelation(fields, path)).toBe(false);
  });
});
