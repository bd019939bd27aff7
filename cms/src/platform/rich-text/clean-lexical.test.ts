import { describe, expect, it } from 'vitest';
import { cleanLexical } from './clean-lexical.ts';

const text = (value: string) => ({ type: 'text', version: 1, text: value, format: 1 });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children });
const state = (...children: unknown[]) => ({ root: { type: 'root', children } });
const lineBreak = { type: 'linebreak', version: 1 };

describe('cleanLexical', () => {
  it('makes a line break of the editor from a vertical tab or a form feed', () => {
    expect(cleanLexical(state(paragraph(text('een\u000btwee\u000c\u0007'))))).toEqual(
      state(paragraph(text('een'), lineBreak, text('twee'), lineBreak, text(''))),
    );
  });
  it('cleans links and texts at any depth', () => {
    const link = (url: string, value: string) => ({
      type: 'link',
      fields: { url },
      children: [text(value)],
    });
    const list = (item: unknown) => ({
      type: 'list',
      children: [{ type: 'listitem', children: [item] }],
    });
    expect(cleanLexical(state(list(link('https://a.nl/\u0000', 'a\u0007b'))))).toEqual(
      state(list(link('https://a.nl/', 'ab'))),
    );
  });
  it('drops what the editor would show and the site not', () => {
    const layout = { format: 'center', indent: 2 };
    const item = { type: 'listitem', indent: 1, format: 'right', checked: true, children: [] };
    const list = { type: 'list', listType: 'check', tag: 'ul', children: [item] };
    expect(
      cleanLexical(
        state(
          { ...paragraph({ ...text('a'), format: 1 | 8, style: 'color: red' }), ...layout },
          list,
        ),
      ),
    ).toEqual(
      state(
        { ...paragraph({ ...text('a'), format: 1, style: '' }), format: '', indent: 0 },
        {
          ...list,
          listType: 'bullet',
          children: [{ type: 'listitem', indent: 1, format: '', children: [] }],
        },
      ),
    );
  });
  it('completes the address of a link', () => {
    const link = (url: string) => ({ type: 'link', fields: { url }, children: [] });
    expect(cleanLexical(state(paragraph(link('www.assen.nl'), link('jan@assen.nl'))))).toEqual(
      state(paragraph(link('https://www.assen.nl'), link('mailto:jan@assen.nl'))),
    );
  });
  it.each([null, 5, 'x', {}, { root: null }, { root: { children: [null, 5] } }])(
    'leaves alone what is no rich text: %j',
    (value) => {
      expect(cleanLexical(value)).toEqual(value);
    },
  );
});
