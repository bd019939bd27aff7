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

  it('breaks a long compound where its second half begins', () => {
    expect(wrapLabel('Privacy & informatieveiligheid', 13, 3)).toEqual([
      'Privacy &',
      'informatie-',
      'veiligheid',
    ]);
  });

  it('ends in an ellipsis when there is more than fits', () => {
    expect(wrapLabel('een twee drie vier', 4, 2)).toEqual(['een', 'twe…']);
  });

  it('never gives more lines or longer lines than asked for', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (label, width, most) => {
          const lines = wrapLabel(label, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
