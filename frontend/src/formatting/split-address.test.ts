import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAddress } from './split-address.ts';

describe('splitAddress', () => {
  it('splits at signs, and never inside a name', () => {
    expect(splitAddress('servicedesk@assen.example')).toEqual(['servicedesk', '@assen.example']);
    expect(splitAddress('https://mijn-werk.nl/hulp')).toEqual([
      'https://',
      'mijn-',
      'werk.nl/',
      'hulp',
    ]);
  });
  it('keeps every character of any address', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        expect(splitAddress(address).join('')).toBe(address);
      }),
    );
  });
});
