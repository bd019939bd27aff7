import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { aRichText } from '../../../testing/a-rich-text.ts';
import { collectText } from './collect-text.ts';

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'introduction', type: 'textarea' },
  { name: 'level', type: 'select', options: ['basic'] },
  { type: 'row', fields: [{ name: 'note', type: 'text' }] },
  { type: 'tabs', tabs: [{ label: 'Meer', fields: [{ name: 'more', type: 'text' }] }] },
  {
    name: 'steps',
    type: 'array',
    fields: [
      { name: 'title', type: 'text' },
      { name: 'body', type: 'richText' },
    ],
  },
  {
    name: 'content',
    type: 'blocks',
    blocks: [
      { slug: 'tip', fields: [{ name: 'text', type: 'textarea' }] },
      {
        slug: 'list',
        fields: [{ name: 'rows', type: 'array', fields: [{ name: 'text', type: 'text' }] }],
      },
    ],
  },
];

const collect = (values: Record<string, unknown>) =>
  collectText(fields, values, ['title', 'introduction']);

describe('collectText', () => {
  it('collects text wherever it stands, in the order of the fields', () => {
    const { headings, body } = collect({
      title: 'Titel',
      introduction: 'Inleiding',
      level: 'basic',
      note: 'Noot.',
      more: 'Meer.',
      steps: [{ title: 'Stap een', body: aRichText('Doe dit.') }],
      content: [
        { blockType: 'tip', text: 'Een tip.' },
        { blockType: 'list', rows: [{ text: 'Eerste.' }, { text: 'Tweede.' }] },
        { blockType: 'gone', text: 'Weg.' },
      ],
    });
    expect(headings).toEqual(['Stap een']);
    expect(body).toBe('Noot. Meer. Doe dit. Een tip. Eerste. Tweede.');
  });

  it('takes the beginning of a long text', () => {
    const { body } = collect({ note: 'woord '.repeat(200) });
    expect(body.split(' ')).toHaveLength(80);
  });

  it('leaves out what is not as the fields say', () => {
    expect(collect({ steps: 'tekst', content: [null, 4], note: 7 })).toEqual({
      headings: [],
      body: '',
    });
  });
});
