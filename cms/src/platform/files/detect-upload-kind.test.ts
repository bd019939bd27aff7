import { describe, expect, it } from 'vitest';
import { detectUploadKind } from './detect-upload-kind.ts';

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (mark) => mark.charCodeAt(0) & 255);
const pdf = '%PDF-1.4\nxref\n%%EOF';
const zip = 'PK\u0003\u0004';
const png = '\u0089PNG\r\n';

describe('detectUploadKind', () => {
  it.each([
    ['poster.pdf', pdf, 'application/pdf'],
    ['POSTER.PDF', pdf, 'application/pdf'],
    ['foto.jpeg', '\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
    ['beeld.png', png, 'image/png'],
    ['brief.docx', zip, /wordprocessing/],
    ['cijfers.xlsx', zip, /spreadsheet/],
    ['dia.pptx', zip, /presentation/],
  ])('knows %s', (name, text, mimeType) => {
    const result = detectUploadKind(name, bytes(text));
    expect('kind' in result && result.kind.mimeType).toMatch(mimeType);
  });

  it.each([
    ['nothing', 'leeg.pdf', '', 'empty'],
    ['a page named as a picture', 'x.png', '<html><script>1</script>', 'type'],
    ['a drawing with script', 'x.svg', '<svg onload="1"/>', 'type'],
    ['a drawing named as a picture', 'x.png', '<svg onload="1"/>', 'type'],
    ['a program named as a document', 'x.pdf', 'MZ\u0090', 'type'],
    ['a program under a double name', 'x.pdf.exe', pdf, 'type'],
    ['a document after a page', 'x.pdf', `<html>${pdf}`, 'type'],
    ['a script', 'x.js', 'alert(1)', 'type'],
    ['a name without a kind', 'poster', pdf, 'type'],
    ['a letter with macros by its name', 'x.docm', zip, 'type'],
    ['a letter with a password', 'x.docx', '\u00d0\u00cf\u0011\u00e0', 'locked'],
  ])('refuses %s', (_what, name, text, problem) => {
    expect(detectUploadKind(name, bytes(text))).toEqual({ problem });
  });
});
