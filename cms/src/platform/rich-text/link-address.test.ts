import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeLinkAddress, isUnsafeAddress, toLinkAddress } from './link-address.ts';

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
    '//fout.example',
    'https://assen.nl@fout.example',
    '',
    null,
    7,
  ])('is null for %j', (typed) => {
    expect(toLinkAddress(typed)).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\tjavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\u200bscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://assen.nl/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://assen.nl/1',
    'file:///etc/passwd',
    'view-source:https://assen.nl',
    '//fout.example',
    '/\\fout.example',
    '\\\\fout.example',
    'https://assen.nl@fout.example',
    7,
  ])('calls %j unsafe', (typed) => {
    expect(isUnsafeAddress(typed)).toBe(true);
    expect(toLinkAddress(typed)).toBeNull();
  });

  it.each([
    'https://assen.nl',
    'www.assen.nl',
    'jan@assen.nl',
    'assen.nl',
    '/assen/nieuws',
    'https://',
    '',
    undefined,
    null,
  ])('calls %j not unsafe, at most incomplete', (typed) => {
    expect(isUnsafeAddress(typed)).toBe(false);
  });

  it('stores what the page would make of it', () => {
    expect(completeLinkAddress(' www.assen.nl/wonen ')).toBe('https://www.assen.nl/wonen');
    expect(completeLinkAddress('jan@assen.nl')).toBe('mailto:jan@assen.nl');
    expect(completeLinkAddress("https://a.nl/'s-Hertogenbosch")).toBe(
      "https://a.nl/'s-Hertogenbosch",
    );
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
