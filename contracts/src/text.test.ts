import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, cleanTexts } from './text.ts';

/** Every character that XML 1.0 can hold; source: the production Char of its specification. */
const xmlText = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('cleanText', () => {
  it.each([
    ['a vertical tab', 'een\u000btwee', 'een\ntwee'],
    ['a form feed', 'een\u000ctwee', 'een\ntwee'],
    ['a bell', 'een\u0007', 'een'],
    ['a null', '\u0000een', 'een'],
    ['delete and C1', 'e\u007fe\u0085n\u009f', 'een'],
    ['a code point that is none', 'e\ufffeen\uffff\u{1fffe}', 'een'],
    ['halves of a character', '\ud800een\udc00', 'een'],
  ])('replaces or drops %s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
  it.each(['regel\n\tregel\r\n', 'a\u2028b', '👨‍👩‍👧', 'e\u0301', '\u202eمرحبا', '\ufeff'])(
    'leaves text alone: %j',
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );
  it('gives text that XML can hold, and that is clean', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 0, max: 0xffff }),
        (text, unit) => {
          const clean = cleanText(text + String.fromCharCode(unit) + text);
          expect(clean).toMatch(xmlText);
          expect(cleanText(clean)).toBe(clean);
          expect(cleanLine(clean)).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});

describe('cleanLine', () => {
  it('puts text on one line', () => {
    expect(cleanLine('een\u000btwee\r\ndrie\tvier\u0007')).toBe('een twee drie vier');
  });
});

describe('cleanTexts', () => {
  it('cleans texts at any depth, and nothing else', () => {
    const at = new Date(0);
    expect(cleanTexts({ a: ['x\u0007', { b: '\u000b' }], n: 1, at, none: null })).toEqual({
      a: ['x', { b: '\n' }],
      n: 1,
      at,
      none: null,
    });
  });
});
