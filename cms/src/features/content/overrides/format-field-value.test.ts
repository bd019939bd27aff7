import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { levels } from '#platform/fields/select-options.ts';
import { formatFieldValue } from './format-field-value.ts';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const list = (listType: string, ...items: string[]) => ({
  type: 'list',
  listType,
  children: items.map((item, index) => ({
    type: 'listitem',
    value: index + 1,
    children: [text(item)],
  })),
});
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const richText = (...children: object[]) => ({ root: { type: 'root', children } });

const titles = new Map([['t1', 'Office 365']]);
const read = (field: object, value: unknown) =>
  formatFieldValue({ name: 'veld', ...field } as Field, value, titles);

describe('formatFieldValue', () => {
  it('returns the label of an option', () => {
    expect(read({ type: 'select', options: levels }, 'basic')).toEqual(['Basis']);
    expect(read({ type: 'select', options: levels }, ['basic', 'advanced'])).toEqual([
      'Basis',
      'Expert',
    ]);
  });
  it('returns yes or no for a checkbox', () => {
    expect(read({ type: 'checkbox' }, true)).toEqual(['Ja']);
    expect(read({ type: 'checkbox' }, false)).toEqual(['Nee']);
  });
  it('returns the title of a relation, or that it is gone', () => {
    const theme = { type: 'relationship', relationTo: ['library-themes'] };
    expect(read(theme, { relationTo: 'library-themes', value: 't1' })).toEqual(['Office 365']);
    expect(read(theme, { relationTo: 'library-themes', value: 't9' })).toEqual([
      '(bestaat niet meer)',
    ]);
  });
  it('returns rich text by line, with marks and link addresses', () => {
    const value = richText(
      paragraph(
        text('Zie '),
        text('hier', 1),
        text(' '),
        {
          type: 'link',
          fields: { url: 'https://voorbeeld.example' },
          children: [text('de uitleg')],
        },
        text('.'),
      ),
      list('bullet', 'een', 'twee'),
      list('number', 'eerst', 'dan'),
      { type: 'heading', tag: 'h3', children: [text('Kop')] },
    );
    expect(read({ type: 'richText' }, value)).toEqual([
      'Zie **hier** de uitleg (https://voorbeeld.example).',
      '- een',
      '- twee',
      '1. eerst',
      '2. dan',
      '# Kop',
    ]);
  });
  it('numbers the rows of a list and indents their further lines', () => {
    const steps = {
      type: 'array',
      fields: [
        { name: 'title', type: 'text' },
        { name: 'body', type: 'richText' },
      ],
    };
    const rows = [
      { id: 'x', title: 'Open', body: richText(paragraph(text('Klik.'))) },
      { id: 'y', title: 'Sluit', body: null },
    ];
    expect(read(steps, rows)).toEqual(['1. Open', '   Klik.', '2. Sluit']);
  });
  it.each([null, undefined, ''])('returns no lines for %j', (nothing) => {
    expect(read({ type: 'text' }, nothing)).toEqual([]);
  });
  it('does not throw on a value of another type', () => {
    for (const type of ['text', 'richText', 'array', 'group', 'select', 'relationship', 'number']) {
      for (const value of [
        0,
        'x',
        [],
        {},
        [null],
        { root: 1 },
        { root: { children: [1, null] } },
      ]) {
        expect(() => read({ type, fields: [], options: [], relationTo: 'x' }, value)).not.toThrow();
      }
    }
  });
});
