import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attachmentHeader } from './attachment-header.ts';

it('names the file twice: plain, and as it is', () => {
  expect(attachmentHeader('poster één.pdf')).toBe(
    `attachment; filename="poster __n.pdf"; filename*=UTF-8''poster%20%C3%A9%C3%A9n.pdf`,
  );
});

it('always makes one header line that names one file', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        maxLength: 300,
      }),
      (filename) => {
        const header = attachmentHeader(filename);
        expect(header).toMatch(
          /^attachment; filename="[^"\\/]+"; filename\*=UTF-8''[\w%.!~*'()-]+$/,
        );
        expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow();
      },
    ),
  );
});
