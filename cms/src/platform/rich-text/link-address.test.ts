import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLinkAddress } from './link-address.ts';

describe('toLinkAddress', () => {
  it.each([
    [
      "https://nl.wikipedia.org/wiki/'s-Hertogenbosch",
      "https://nl.wikipedia.org/wiki/'s-Hertogenbosch",
    ],
    ['www.assen.nl/wonen', 'https://www.assen.nl/wonen'],
    ['jan@assen.nl', 'mailto:jan@assen.nl'],
    ['mailto:jan@assen.nl?subject=Hallo daar', 'mailto:jan@assen.nl?subject=Hallo%20daar'],
    ['tel:+31 50 123', 'tel:+3150123'],
    [' https://assen.nl ', 'https://assen.nl/'],
    ['HTTPS://ASSEN.NL/Pad', 'https://assen.nl/Pad'],
    ['https://assen.nl/?q="x" y', 'https://assen.nl/?q=%22x%22%20y'],
  ])('completes %j', (typed, address) => {
    expect(toLinkAddress(typed)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/assen/nieuws',
    '#kop',
    'assen.nl',
    'https://',
    '',
    null,
    7,
  ])('is null for %j', (typed) => {
    expect(toLinkAddress(typed)).toBeNull();
  });

  it('changes nothing in its own result, which never leads to a script', () => {
    const typed = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.emailAddress(),
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `https://${text}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const address = toLinkAddress(text);
        fc.pre(address !== null);
        expect(address).toMatch(/^(https?|mailto|tel):/);
        expect(toLinkAddress(address)).toBe(address);
      }),
    );
  });
});
