import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAttachmentHeader } from './attachment-header.ts';

const readNames = (header: string) => {
  const match = /^attachment; filename="([\x20-\x7e]+)"; filename\*=UTF-8''([\w%.!~-]+)$/.exec(
    header,
  );
  if (!match) throw new Error(header);
  return { ascii: match[1]!, name: decodeURIComponent(match[2]!) };
};

describe('formatAttachmentHeader', () => {
  it('contains the file name in ASCII and in UTF-8', () => {
    expect(formatAttachmentHeader('poster één.pdf')).toBe(
      `attachment; filename="poster een.pdf"; filename*=UTF-8''poster%20%C3%A9%C3%A9n.pdf`,
    );
  });

  it.each([
    ['a plain name', 'poster.pdf', 'poster.pdf', 'poster.pdf'],
    ['quotes', 'zeg "ja" \'nu\'.pdf', 'zeg "ja" \'nu\'.pdf', "zeg _ja_ 'nu'.pdf"],
    ['line breaks', 'a\r\nX-Kop: 1.pdf', 'aX-Kop: 1.pdf', 'aX-Kop: 1.pdf'],
    ['a path', '../../etc\\x.pdf', '_.._etc_x.pdf', '_.._etc_x.pdf'],
    ['an emoji', 'feest 🎉.pdf', 'feest 🎉.pdf', 'feest __.pdf'],
    ['another script', 'Вітаємо.pdf', 'Вітаємо.pdf', 'bestand.pdf'],
    ['turned writing', 'rekening\u202efdp.exe', 'rekeningfdp.exe', 'rekeningfdp.exe'],
    ['a device', 'con.pdf', '_con.pdf', '_con.pdf'],
    ['a dot and a space at the end', 'poster.pdf. ', 'poster.pdf', 'poster.pdf'],
    ['nothing', '', 'bestand', 'bestand'],
    ['a percent sign and a semicolon', '100%; af.pdf', '100%; af.pdf', '100__ af.pdf'],
  ])('saves %s', (_what, filename, name, ascii) => {
    expect(readNames(formatAttachmentHeader(filename))).toEqual({ name, ascii });
  });

  it.each(['x', 'é', '🎉', '👩‍👩‍👧'])('shortens 300 times %s and keeps the extension', (character) => {
    const { name, ascii } = readNames(formatAttachmentHeader(`${character.repeat(300)}.docx`));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^[^\ufffd]+\.docx$/);
    expect(ascii).toMatch(/\.docx$/);
  });

  it('is a single valid header value for any file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (filename) => {
        const header = formatAttachmentHeader(filename);
        const { ascii, name } = readNames(header);
        expect(ascii).toMatch(/^[^"\\/%;]+$/);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\s|[\s.]$/u);
        expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
