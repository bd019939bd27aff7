import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markAddressLinks } from './mark-address-links.ts';

const isMarked = (html: string) => markAddressLinks(html).includes('class="link-as-address"');

describe('markAddressLinks', () => {
  it.each([
    '<a href="https://www.assen.nl">https://www.assen.nl</a>',
    '<a href="https://www.assen.nl/">www.assen.nl</a>',
    '<a href="https://www.assen.nl/">assen.nl</a>',
    '<a href="http://Assen.nl"><strong>assen.nl/</strong></a>',
    '<a href="mailto:digicoach@assen.example">digicoach@assen.example</a>',
    '<a href="https://assen.nl/?a=1&amp;b=2">https://assen.nl/?a=1&amp;b=2</a>',
  ])('marks %s, whose text is its address', (html) => {
    expect(isMarked(html)).toBe(true);
  });
  it.each([
    '<a href="https://www.assen.nl/afval">www.assen.nl</a>',
    '<a href="https://www.assen.nl">de site van Assen</a>',
    '<a href="mailto:digicoach@assen.example">de digicoach</a>',
  ])('leaves %s as it is, whose address print must show', (html) => {
    expect(markAddressLinks(html)).toBe(html);
  });
  it('marks one of several links, and changes nothing else', () => {
    const html =
      '<p><a href="https://a.example">a.example</a> en <a href="https://b.example">B</a></p>';
    expect(
      markAddressLinks(html).replace(' class="link-as-address"', '').replace('<a  ', '<a '),
    ).toBe(html);
  });
  it('never throws and keeps the text of any input', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (html) => {
        expect(markAddressLinks(html).replaceAll(' class="link-as-address"', '')).toBe(html);
      }),
    );
  });
});
