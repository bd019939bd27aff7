import fc from 'fast-check';
import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { findTypeProblem } from './check-field-types.ts';

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'body', type: 'richText' },
  { type: 'row', fields: [{ name: 'when', type: 'date' }] },
  { name: 'rows', type: 'array', fields: [{ name: 'text', type: 'textarea' }] },
  { name: 'about', type: 'group', fields: [{ name: 'email', type: 'email' }] },
  { type: 'tabs', tabs: [{ label: 'Tab', fields: [{ name: 'inTab', type: 'text' }] }] },
  { name: 'count', type: 'number' },
  { name: 'one', type: 'relationship', relationTo: 'themes' },
  { name: 'many', type: 'upload', relationTo: ['files'], hasMany: true },
  {
    name: 'blocks',
    type: 'blocks',
    blocks: [{ slug: 'step', fields: [{ name: 'title', type: 'text' }] }],
  },
];

const good = {
  title: 'x',
  when: '2026-01-01',
  rows: [{ text: 'a' }, {}],
  about: { email: 'a@b.nl' },

  inTab: '',
  one: 'a',
  many: ['a', { relationTo: 'files', value: 'a' }],
  count: 7,
  blocks: [{ blockType: 'step', title: 'Open' }],
  body: { root: { children: [] } },
};

it('accepts the number that admin forms send for an empty list', () => {
  expect(findTypeProblem(fields, { rows: 0 })).toBeNull();
  expect(findTypeProblem(fields, { rows: 3 })).toBe('rows');
});

describe('findTypeProblem', () => {
  it('returns null for complete and partial form data', () => {
    expect(findTypeProblem(fields, good)).toBeNull();
    expect(findTypeProblem(fields, {})).toBeNull();
    expect(findTypeProblem(fields, { rows: 0, blocks: 0 })).toBeNull();
    const empty = Object.fromEntries(Object.keys(good).map((name) => [name, null]));
    expect(findTypeProblem(fields, empty)).toBeNull();
  });

  it.each([
    ['title', { title: 7 }],
    ...[null, 5, 'x', { children: [null] }, { children: [{ children: ['x'] }] }].map(
      (child): [string, Record<string, unknown>] => [
        'body',
        { body: { root: { children: [child] } } },
      ],
    ),
    ['title', { title: ['x'] }],
    ['when', { when: { $gt: '' } }],
    ['when', { when: 'morgen' }],
    ['one', { one: ['a'] }],
    ['one', { one: 7 }],
    ['many', { many: 'a' }],
    ['many', { many: [null] }],
    ['many', { many: [['a']] }],
    ['rows', { rows: 7 }],
    ['rows', { rows: [null] }],
    ['rows', { rows: ['x'] }],
    ['text', { rows: [{ text: 7 }] }],
    ['about', { about: [] }],
    ['email', { about: { email: {} } }],
    ['inTab', { inTab: true }],
    ['body', { body: [] }],
    ['body', { body: { root: {} } }],
    ['blocks', { blocks: {} }],
    ['blocks', { blocks: [{ blockType: 'x' }] }],
    ['title', { blocks: [{ blockType: 'step', title: 7 }] }],
  ])('names %s in %j', (name, data) => {
    expect(findTypeProblem(fields, data)).toBe(name);
  });

  it('never throws', () => {
    const names = fc.constantFrom(...Object.keys(good));
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.jsonValue()),
        (data) => void findTypeProblem(fields, data),
      ),
    );
  });
});
