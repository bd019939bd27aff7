import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLabel } from './wrap-label.ts';

describe('wrapLabel', () => {
  it('keeps a short label on one line', () => {
    expect(wrapLabel('Office 365', 13, 3)).toEqual(['Office 365']);
  });

  it('breaks between words', () => {
    expect(wrapLabel('Werken met internet', 13, 3)).toEqual(['Werken met', 'internet']);
  });

  it('breaks a long compound before its second part', () => {
    expect(wrapLabel('Privacy & informatieveiligheid', 13, 3)).toEqual([
      'Privacy &',
      'informatie-',
      'veiligheid',
    ]);
  });

  it('breaks after the hyphen of a name, as few times as it can', () => {
    expect(wrapLabel("'s-Hertogenbosch", 15, 2)).toEqual(["'s-", 'Hertogenbosch']);
    expect(wrapLabel('Nuenen-Gerwen-Nederwetten', 15, 3)).toEqual([
      'Nuenen-Gerwen-',
      'Nederwetten',
    ]);
    expect(wrapLabel('Alphen-Chaam', 15, 2)).toEqual(['Alphen-Chaam']);
  });

  it('keeps words after a hyphen on the same line', () => {
    expect(wrapLabel('in- en uitloggen', 20, 2)).toEqual(['in- en uitloggen']);
  });

  it.each(['👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻', 'e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301'])(
    'breaks %s between whole characters',
    (label) => {
      const [first = '', second = ''] = wrapLabel(label, 4, 2);
      const character = label.slice(0, label.length / 6);
      expect([first, second]).toEqual([`${character.repeat(3)}-`, character.repeat(3)]);
    },
  );

  it('ends in an ellipsis when the label does not fit', () => {
    expect(wrapLabel('een twee drie vier', 4, 2)).toEqual(['een', 'twe…']);
  });

  it('never exceeds the number of lines or their length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (label, maxCharacters, maxLines) => {
          const lines = wrapLabel(label, maxCharacters, maxLines);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          const characters = new Intl.Segmenter('nl');
          for (const line of lines) {
            expect([...characters.segment(line)].length).toBeLessThanOrEqual(maxCharacters);
          }
        },
      ),
    );
  });
});
