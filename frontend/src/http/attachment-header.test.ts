import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAttachmentHeader } from './attachment-header.ts';

describe('formatAttachmentHeader', () => {
  it('contains the file name in ASCII and in UTF-8', () => {
    expect(formatAttachmentHeader('poster één.pdf')).toBe(
      `attachment; filename="poster __n.pdf"; filename*=UTF-8''poster%20%C3%A9%C3%A9n.pdf`,
    );
  });

  it('is a single valid header value for any file name', () => {
    const filenames = fc.string({
      unit: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      maxLength: 300,
    });
    fc.assert(
      fc.property(filenames, (filename) => {
        const header = formatAttachmentHeader(filename);
        expect(header).toMatch(
          /^attachment; filename="[^"\\/]+"; filename\*=UTF-8''[\w%.!~*'()-]+$/,
        );
        expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow();
      }),
    );
  });
});
