import type { FlattenedField } from 'payload';
import { expect, it } from 'vitest';
import { cleanFields } from './clean-fields.ts';

const text = { name: 'title', type: 'text' };
const fields = [
  text,
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'introduction', type: 'textarea' },
  { name: 'seen', type: 'json' },
  { name: 'goals', type: 'array', flattenedFields: [text] },
  { name: 'help', type: 'group', flattenedFields: [text] },
  { name: 'kind', type: 'select' },
  { name: 'password', type: 'text' },
] as unknown as FlattenedField[];

it('cleans each field by its kind, and no password', () => {
  const odd = 'a\u000bb\u0007';
  expect(
    cleanFields(fields, {
      title: odd,
      tags: [odd],
      introduction: odd,
      seen: { deep: [odd] },
      goals: [{ title: odd }, null],
      help: { title: odd },
      kind: odd,
      password: odd,
      unknown: odd,
    }),
  ).toEqual({
    title: 'a b',
    tags: ['a b'],
    introduction: 'a\nb',
    seen: { deep: ['a\nb'] },
    goals: [{ title: 'a b' }, null],
    help: { title: 'a b' },
    kind: odd,
    password: odd,
    unknown: odd,
  });
  expect(cleanFields(fields, { title: null })).toEqual({ title: null });
});
