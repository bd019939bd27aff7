import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { traversesRelation } from './traverses-relation.ts';

const relation = { name: 'theme', type: 'relationship', relationTo: ['themes'] };
const fields = [
  { name: 'title', type: 'text' },
  relation,
  { name: 'file', type: 'upload', relationTo: 'files' },
  { name: 'rows', type: 'array', flattenedFields: [relation, { name: 'text', type: 'text' }] },
] as unknown as FlattenedField[];

describe('traversesRelation', () => {
  it.each([
    'theme.value.title',
    'theme.title',
    'file.filename',
    'rows.theme.title',
    'version.theme.title',
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
    'none.title',
    '',
  ])('detects that %s stays in the document', (path) => {
    expect(traversesRelation(fields, path)).toBe(false);
  });
});
