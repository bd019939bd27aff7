import { describe, expect, it } from 'vitest';
import { toBlocks, toOwnBlocks } from './to-blocks.ts';

const text = (words: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
  },
});
const step = (title: string, id?: string) => ({
  ...(id ? { id } : {}),
  title,
  body: text(`Over ${title}.`),
});
const ids = { a: 'a'.repeat(24), b: 'b'.repeat(24) };
const lesson = { steps: [step('Open', ids.a), step('Sluit', ids.b)], body: text('Lees meer.') };
const library = toBlocks('document', lesson);

describe('toBlocks', () => {
  it('keeps steps with their ids, and puts the text behind them under its heading', () => {
    expect(library.map(({ blockType }) => blockType)).toEqual(['step', 'step', 'text']);
    expect(library.slice(0, 2).map(({ id }) => id)).toEqual([ids.a, ids.b]);
    expect(JSON.stringify(library[2])).toContain('Verder leren');
  });
  it('makes the same id for the text in every version of a document', () => {
    expect(toBlocks('document', { body: text('Anders.') })[0]?.id).toBe(library[2]?.id);
    expect(toBlocks('ander', { body: text('Anders.') })[0]?.id).not.toBe(library[2]?.id);
  });
  it('adds no heading to a text without steps', () => {
    expect(JSON.stringify(toBlocks('document', { body: text('Nieuws.') }))).not.toContain('Verder');
  });
  it('has no blocks for a draft without text', () => {
    expect(toBlocks('document', {})).toEqual([]);
  });
});

describe('toOwnBlocks', () => {
  const convert = (own: object, seen: object = lesson) =>
    toOwnBlocks(toBlocks('eigen', { ...own }), library, toBlocks('document', { ...seen }));

  it('overrides nothing where the texts are the library’s, whatever the ids of rows', () => {
    const { content, overrides } = convert({
      steps: [step('Open'), step('Sluit')],
      body: lesson.body,
    });
    expect(content.map(({ id }) => id)).toEqual(library.map(({ id }) => id));
    expect(overrides).toEqual([]);
  });
  it('overrides the changed step alone, with what the library said then', () => {
    const { overrides } = convert(
      { steps: [step('Open'), step('Sluit bij ons')], body: lesson.body },
      { ...lesson, steps: [step('Open', ids.a), step('Sluit vroeger', ids.b)] },
    );
    expect(overrides.map(({ path }) => path)).toEqual([`content.${ids.b}`]);
    expect(JSON.stringify(overrides[0]?.seen)).toContain('Sluit vroeger');
  });
  it('overrides what was added and what was removed', () => {
    const { content, overrides } = convert({ steps: [step('Sluit'), step('Extra')] });
    expect(content[0]?.id).toBe(ids.b);
    expect(overrides).toHaveLength(3);
    expect(overrides.map(({ path }) => path)).toContain(`content.${ids.a}`);
  });
});
