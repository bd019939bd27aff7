// @ts-check
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeDocument } from './decode-document.mjs';
import { encodeDocument } from './encode-document.mjs';

it('encodes as bsonspec.org shows', () => {
  const hello = '160000000268656c6c6f0006000000776f726c640000';
  expect(encodeDocument({ hello: 'world' }).toString('hex')).toBe(hello);
});

it('reads back what it wrote', () => {
  const document = fc.object({
    key: fc.stringMatching(/^[a-z$][a-zA-Z]{0,8}$/),
    values: [
      fc.integer(),
      fc.double({ noNaN: true, noInteger: true }),
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
    ],
  });
  fc.assert(
    fc.property(document, (value) => {
      expect(decodeDocument(encodeDocument({ value }))).toEqual({ value });
    }),
  );
});

it('refuses a type it does not know, instead of guessing', () => {
  const undefinedType = Buffer.from('0800000006610000', 'hex');
  expect(() => decodeDocument(undefinedType)).toThrow(RangeError);
});
