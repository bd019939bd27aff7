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

  it('ends in an ellipsis when the label does not fit', () => {
    expect(wrapLabel('een twee drie vier', 4, 2)).toEqual(['een', 'twe…']);
  });

  it('never exceeds the number of lines or their length', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (label, maxCharacters, maxLines) => {
          const lines = wrapLabel(label, maxCharacters, maxLines);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(maxCharacters);
        },
      ),
    );
  });
});
