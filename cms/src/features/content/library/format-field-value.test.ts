import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { levels } from '#platform/fields/select-options.ts';
import { markdownToLexical } from '#platform/rich-text/markdown-to-lexical.ts';
import { formatFieldValue } from './format-field-value.ts';

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
    const text = markdownToLexical(
      'Zie **hier** [de uitleg](https://voorbeeld.example).\n\n- een\n- twee\n\n1. eerst\n2. dan\n\n### Kop',
    );
    expect(read({ type: 'richText' }, text)).toEqual([
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
      { id: 'x', title: 'Open', body: markdownToLexical('Klik.') },
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
