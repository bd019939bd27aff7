import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWords, toPlainWord } from './words.ts';

const listTexts = (text: string) => listWords(text).map((word) => word.text);

describe('listWords', () => {
  it('keeps apostrophes in a word, and reads curly ones as straight', () => {
    expect(listTexts('Foto’s en ’t café!')).toEqual(["foto's", 'en', 't', 'café']);
  });

  it('joins what a hyphen joins, and gives the parts too', () => {
    expect(listWords('Een e-mail')).toEqual([
      { text: 'een', parts: [], start: 0, end: 3 },
      { text: 'email', parts: ['e', 'mail'], start: 4, end: 10 },
    ]);
  });

  it('says where in the text each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, text: word } of listWords(text)) {
          expect(text.slice(start, end)).not.toBe('');
          expect(toPlainWord(text.slice(start, end).replaceAll(/[-‑’']/g, ''))).toBe(
            toPlainWord(word),
          );
        }
      }),
    );
  });
});
