import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '../i18n/messages.ts';
import { findRichTextProblem } from './find-rich-text-problem.ts';

const state = (...children: unknown[]) => ({ root: { type: 'root', children } });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (url: unknown, type = 'link') => ({ type, fields: { url }, children: [] });

describe('findRichTextProblem', () => {
  it.each([
    ['a paragraph', state(paragraph({ type: 'text', text: 'a' }))],
    ['a safe link', state(paragraph(link('https://assen.nl')))],
    ['an address that is not complete yet', state(paragraph(link('assen.nl'), link('https://')))],
    ['an empty link', state(paragraph(link(''), link(undefined)))],
    ['no text at all', null],
  ])('is null for %s', (_name, value) => {
    expect(findRichTextProblem(value)).toBeNull();
  });

  it.each(['link', 'autolink'])('finds an unsafe %s at any depth', (type) => {
    const list = {
      type: 'list',
      children: [{ type: 'listitem', children: [link('//a.nl', type)] }],
    };
    expect(findRichTextProblem(state(paragraph(), list))).toBe(
      messages.errors.linkUnsafe('//a.nl'),
    );
  });

  it('names a node that the site cannot show', () => {
    expect(findRichTextProblem(state({ type: 'table', children: [] }))).toContain('een tabel');
    expect(findRichTextProblem(state(paragraph({ type: 'x' })))).toContain(
      'een onbekend onderdeel',
    );
    expect(findRichTextProblem(state(paragraph({})))).toContain('een onbekend onderdeel');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, child) => {
        findRichTextProblem(value);
        findRichTextProblem(state(child, paragraph(link(child))));
      }),
    );
  });
});
